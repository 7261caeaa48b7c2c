package health.daybreak.intake.letter;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.letter.OutcomeLetter.Maker;
import health.daybreak.intake.letter.OutcomeLetter.Referred;
import health.daybreak.intake.letter.OutcomeLetter.Screened;
import health.daybreak.intake.letter.OutcomeLetter.Treatment;
import health.daybreak.intake.patient.Care;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.practitioner.Practitioner;
import health.daybreak.intake.practitioner.Practitioners;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.sheet.SheetForm;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A practitioner tells whoever referred a patient what became of them. */
public final class WriteOutcomeLetter {

    private static final List<String> PROFESSIONS = List.of("PRESCRIBER", "THERAPIST");

    private final Patients patients;
    private final Screenings screenings;
    private final Assessments assessments;
    private final Practitioners practitioners;
    private final Instruments instruments;
    private final SheetForm form;
    private final List<String> told;
    private final ZoneId defaultZone;

    /**
     * @param told the instruments whose scores may be told, in the order of the letter
     * @param defaultZone where scheduling has not told the clinic's
     */
    public WriteOutcomeLetter(
            Patients patients,
            Screenings screenings,
            Assessments assessments,
            Practitioners practitioners,
            Instruments instruments,
            SheetForm form,
            List<String> told,
            ZoneId defaultZone) {
        this.patients = patients;
        this.screenings = screenings;
        this.assessments = assessments;
        this.practitioners = practitioners;
        this.instruments = instruments;
        this.form = form;
        this.told = List.copyOf(told);
        this.defaultZone = defaultZone;
    }

    /**
     * Refuses when nobody is known to whom it could go ({@code referrer-unknown}), when there is nothing to tell yet
     * ({@code nothing-to-tell}), while a course is known by its sessions only ({@code course-incomplete}), and when the person
     * who asks for it is not known as one who can answer for it.
     */
    public OutcomeLetter write(String patientId, String staffId, Instant now) {
        Stored<Patient> stored = patients.living(patientId);
        Patient patient = stored.state();
        Clinician to = addressee(patient);
        Practitioner person = answering(staffId);
        List<String> ids = patient.idsWith(patientId);
        Screening decided = decided(ids);
        Care care = patient.care();
        CourseProgress course = latest(care);
        if (course == null && decided == null) {
            throw Refused.unprocessable(
                    "nothing-to-tell",
                    "Nobody has decided about treatment yet and no course was begun, so there is no outcome to tell. Make the"
                            + " letter after the screening was decided.");
        }
        return new OutcomeLetter(
                to,
                Referred.from(patient),
                reason(patient.inquiry()),
                decided == null ? null : screened(decided),
                course == null ? null : treatment(course, care, ids),
                WhatNext.of(course, decided == null ? null : decided.decision(), now),
                new Maker(person.name(), professionOf(person)),
                now,
                person.zone() == null ? defaultZone : ZoneId.of(person.zone()));
    }

    /** Only somebody who treats: in the words of an inquiry a referrer may be anybody. */
    private static Clinician addressee(Patient patient) {
        Clinician entered = patient.particulars().referrer();
        if (entered != null) {
            return entered;
        }
        Inquiry inquiry = patient.inquiry();
        if (inquiry.origin() == Origin.FHIR_REFERRAL && inquiry.referrer() != null) {
            return new Clinician(inquiry.referrer(), null, null);
        }
        throw Refused.unprocessable(
                "referrer-unknown",
                "No referring provider is entered for this patient, so nobody is known to whom the letter could go. Enter one"
                        + " with the patient's contact, as who sent them; whoever is only named in the inquiry need not be a"
                        + " provider.");
    }

    private Practitioner answering(String staffId) {
        Practitioner person = practitioners
                .find(staffId)
                .map(Stored::state)
                .orElseThrow(() -> Refused.forbidden(
                        "practitioner-unknown",
                        staffId
                                + " is not known here yet, so the letter could not say who answers for it. A manager enters"
                                + " staff under Settings.",
                        Map.of()));
        if (!person.active() || person.roles().stream().noneMatch(PROFESSIONS::contains)) {
            throw Refused.forbidden(
                    "practitioner-not-qualified",
                    person.name()
                            + " is not entered as a prescriber or therapist who works here, and so cannot answer for a"
                            + " letter. A manager enters roles under Settings.",
                    Map.of());
        }
        return person;
    }

    private static String professionOf(Practitioner person) {
        return PROFESSIONS.stream()
                .filter(person.roles()::contains)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    /** What a patient wrote who came by themselves was said to the clinic alone. */
    private static @Nullable String reason(Inquiry inquiry) {
        return inquiry.referrer() == null || inquiry.asksFor() == null
                ? null
                : inquiry.asksFor().strip().replaceAll("\\s+", " ");
    }

    private @Nullable Screening decided(List<String> ids) {
        return screenings.ofPatients(ids).stream()
                .map(Stored::state)
                .filter(screening -> screening.decision() != null)
                .max(Comparator.comparing(screening ->
                        Objects.requireNonNull(screening.decision()).decidedAt()))
                .orElse(null);
    }

    private static Screened screened(Screening screening) {
        Decision decision = Objects.requireNonNull(screening.decision());
        return new Screened(decision.outcome(), screening.findings().indication(), decision.decidedAt());
    }

    private static @Nullable CourseProgress latest(Care care) {
        if (care.courses().stream().anyMatch(course -> course.startedAt() == null)) {
            throw Refused.conflict(
                    "course-incomplete",
                    "A course of this patient is known here only in part; its beginning has not been heard of yet. Try again in a"
                            + " moment.",
                    Map.of());
        }
        return care.courses().stream().max(byStart()).orElse(null);
    }

    private static Comparator<CourseProgress> byStart() {
        return Comparator.comparing((CourseProgress course) -> Objects.requireNonNull(course.startedAt()))
                .thenComparing(CourseProgress::courseId);
    }

    private Treatment treatment(CourseProgress course, Care care, List<String> ids) {
        ScoresInCourse scores = new ScoresInCourse(course, care, assessments.ofPatients(ids), instruments, form);
        return new Treatment(
                course,
                care.sessions().stream()
                        .filter(session -> session.courseId().equals(course.courseId()))
                        .toList(),
                care.courses().size() - 1,
                scores.of(told));
    }
}
