package health.daybreak.reporting;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.LongTermCheckMade;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the services say of one patient, told in the order in which it happens. */
public final class Story {

    /** A Monday, 10:00 in New York. */
    public static final Instant START = Instant.parse("2026-11-02T15:00:00Z");

    private final String patient;
    private final List<ClinicEvent> events = new ArrayList<>();
    private int assessments;

    private Story(String patient) {
        this.patient = patient;
    }

    /** A patient whose inquiry has come in. */
    public static Story of(String patient) {
        Story story = new Story(patient);
        story.events.add(new PatientRegistered(patient, "FORM", "35-44", "female", START));
        return story;
    }

    /** Somebody who was found eligible and whose course has begun. */
    public static Story inTreatment(String patient, int baseline) {
        return of(patient)
                .scoredAtScreening("PHQ-9", baseline)
                .eligible(baseline)
                .started();
    }

    /** Somebody who was found eligible and whose course has begun with the drug given this way. */
    public static Story inTreatment(String patient, int baseline, String route) {
        return of(patient)
                .scoredAtScreening("PHQ-9", baseline)
                .eligible(baseline)
                .started(route);
    }

    /** When session {@code number} starts: every three days from the fourth day on. */
    public static Instant startOf(int number) {
        return START.plus(Duration.ofDays(1 + 3L * number));
    }

    public Story eligible(@Nullable Integer baselinePhq9) {
        return screened("ELIGIBLE", baselinePhq9);
    }

    public Story declined() {
        return screened("DECLINED", null);
    }

    /** This record turned out to be of somebody who has another. */
    public Story mergedInto(String other) {
        events.add(new PatientMerged(patient + "-merge", patient, other, START.plusSeconds(90)));
        return this;
    }

    /** The person behind the record asked to be forgotten. */
    public Story erased() {
        events.add(new PatientErased(patient, "PATIENT_ASKED", "staff-manager", startOf(40)));
        return this;
    }

    /** Found eligible although this rule spoke against it. */
    public Story eligibleDespite(String rule) {
        events.add(Said.screened(patient, "ELIGIBLE", null, START.plusSeconds(60), rule));
        return this;
    }

    /** Declined because of this rule. */
    public Story declinedFor(String rule) {
        events.add(Said.screened(patient, "DECLINED", null, START.plusSeconds(60), rule));
        return this;
    }

    private Story screened(String outcome, @Nullable Integer baselinePhq9) {
        events.add(Said.screened(patient, outcome, baselinePhq9, START.plusSeconds(60)));
        return this;
    }

    public Story started() {
        return started("IV");
    }

    /** Begun with the drug given this way. */
    public Story started(String route) {
        events.add(Said.started(course(), patient, route, START.plusSeconds(120)));
        return this;
    }

    public Story booked(int number) {
        return booked(number, "INDUCTION");
    }

    private Story booked(int number, String phase) {
        events.add(Said.booked(
                session(number), course(), patient, number, phase, startOf(number), START.plusSeconds(130)));
        return this;
    }

    public Story moved(int number, Instant to) {
        events.add(Said.moved(session(number), course(), patient, startOf(number), to, START.plusSeconds(500)));
        return this;
    }

    public Story cancelled(int number, boolean late) {
        events.add(
                new SessionCancelled(session(number), course(), patient, "PATIENT_ILL", late, START.plusSeconds(600)));
        return this;
    }

    public Story missed(int number) {
        events.add(new SessionMissed(
                session(number), course(), patient, startOf(number).plusSeconds(1_800)));
        return this;
    }

    public Story arrived(int number) {
        events.add(new SessionArrived(session(number), course(), patient, startOf(number)));
        return this;
    }

    public Story held(int number) {
        events.add(new SessionHeld(
                session(number), course(), patient, "HOLD", List.of("BLOOD_PRESSURE"), startOf(number)));
        return this;
    }

    /** The gate stopped session {@code number} for this check. */
    public Story stopped(int number, String check) {
        events.add(new SessionHeld(session(number), course(), patient, "STOP", List.of(check), startOf(number)));
        return this;
    }

    /** A prescriber answered for this check before session {@code number}. */
    public Story overridden(int number, String check) {
        events.add(new GateOverridden(
                session(number),
                course(),
                patient,
                List.of(check),
                "staff-prescriber",
                startOf(number).plusSeconds(60)));
        return this;
    }

    /** Whoever looks at long-term checks has made this one {@code days} after the story began. */
    public Story checked(String check, int days) {
        Instant at = START.plus(Duration.ofDays(days));
        events.add(new ExposureChecked(patient, List.of(new LongTermCheckMade(check, at)), at));
        return this;
    }

    /** An answer was flagged at the start of the story, to be taken charge of within an hour. */
    public Story flagged(String level) {
        events.add(new RiskFlagged(
                "flag-" + patient, patient, level, "PHQ-9 item 9", START, START.plus(Duration.ofHours(1))));
        return this;
    }

    /** Somebody took charge of it so many minutes after the story began. */
    public Story acknowledged(int minutes) {
        events.add(new RiskAcknowledged(
                "flag-" + patient,
                patient,
                "staff-nurse",
                "SAFETY_PLAN_MADE",
                START.plus(Duration.ofMinutes(minutes))));
        return this;
    }

    /** A prescriber decided about it so many minutes after the story began. */
    public Story decided(int minutes) {
        events.add(new RiskDecided(
                "flag-" + patient,
                patient,
                "HIGH",
                "SAFE_TO_CONTINUE",
                "staff-prescriber",
                START.plus(Duration.ofMinutes(minutes))));
        return this;
    }

    /** Signed on this day of the story, for so many days. */
    public Story consented(String scope, int day, int days) {
        Instant at = START.plus(Duration.ofDays(day));
        events.add(new ConsentSigned(
                "consent-" + patient + scope + day, patient, scope, "2026-11", at, at.plus(Duration.ofDays(days))));
        return this;
    }

    /** Taken back on this day of the story. */
    public Story revoked(String scope, int day) {
        events.add(new ConsentRevoked(
                "consent-" + patient + scope + day, patient, scope, START.plus(Duration.ofDays(day))));
        return this;
    }

    /** Noticed on this day of the story that it must be signed from another day on. */
    public Story mustSign(String scope, int day, int from) {
        events.add(new ConsentRenewalNeeded(
                patient,
                scope,
                null,
                "TIME_PASSED",
                START.plus(Duration.ofDays(from)),
                START.plus(Duration.ofDays(day))));
        return this;
    }

    /** A place that came free was offered so many minutes after the story began. */
    public Story offered(String offer, int minutes) {
        Instant at = START.plus(Duration.ofMinutes(minutes));
        events.add(new SlotOffered(
                offer,
                course(),
                patient,
                null,
                startOf(2),
                startOf(2).plus(Duration.ofHours(2)),
                "America/New_York",
                at,
                at.plus(Duration.ofHours(2))));
        return this;
    }

    /** That offer ended so many minutes after the story began. */
    public Story offerEnded(String offer, String outcome, int minutes) {
        events.add(new OfferEnded(offer, course(), patient, outcome, START.plus(Duration.ofMinutes(minutes))));
        return this;
    }

    /** The dose of session {@code number} is in. */
    public Story doseIn(int number) {
        events.add(new DoseEnded(
                session(number),
                course(),
                patient,
                new BigDecimal("36.3"),
                false,
                startOf(number).plusSeconds(3_300)));
        return this;
    }

    /** The dose of session {@code number} runs, and is not over yet. */
    public Story dosing(int number) {
        return dosing(number, "72.6");
    }

    /** The dose of session {@code number} runs, in somebody of so many kilograms. */
    public Story dosing(int number, String kilograms) {
        events.add(Said.doseStarted(session(number), course(), patient, kilograms, startOf(number)));
        return this;
    }

    public Story alert(int number) {
        events.add(new AlertRaised(
                session(number), course(), patient, "BLOOD_PRESSURE_HIGH", "SBP >= 180 mmHg", startOf(number)));
        return this;
    }

    /** What went wrong in session {@code number} is assessed, for the {@code revision}th time. */
    public Story adverseEvent(int number, int revision, int grade, boolean serious) {
        events.add(Said.adverseEvent(session(number), course(), patient, revision, grade, serious, startOf(number)));
        return this;
    }

    public Story aborted(int number) {
        events.add(new SessionAborted(session(number), course(), patient, "GATE_STOPPED", false, startOf(number)));
        return this;
    }

    public Story completed(int number) {
        return completed(number, "36.3");
    }

    /** Completed, with so much given. */
    public Story completed(int number, String milligrams) {
        events.add(Said.completed(session(number), course(), patient, number, milligrams, startOf(number)));
        return this;
    }

    /** Booked, scored before it and completed, with so much given to somebody of 80 kg. */
    public Story dosed(int number, int phq9, String milligrams) {
        return booked(number)
                .scoredBefore(number, "PHQ-9", phq9)
                .dosing(number, "80.0")
                .completed(number, milligrams);
    }

    /** Booked, scored before it and completed. */
    public Story session(int number, int phq9) {
        return booked(number).scoredBefore(number, "PHQ-9", phq9).completed(number);
    }

    /** A session after the induction: booked, scored before it and completed. */
    public Story maintenance(int number, int phq9) {
        return booked(number, "MAINTENANCE").scoredBefore(number, "PHQ-9", phq9).completed(number);
    }

    public Story scoredAtScreening(String instrument, int total) {
        return scored(instrument, total, "SCREENING", null, null, START.plusSeconds(30));
    }

    public Story scoredBefore(int number, String instrument, int total) {
        return scored(
                instrument,
                total,
                "BEFORE_SESSION",
                session(number),
                number,
                startOf(number).minusSeconds(600));
    }

    /** The level of the C-SSRS at the screening. */
    public Story ratedAtScreening(String level) {
        return rated(level, "SCREENING", null, null, START.plusSeconds(30));
    }

    /** The level of the C-SSRS before session {@code number}. */
    public Story ratedBefore(int number, String level) {
        return rated(
                level,
                "BEFORE_SESSION",
                session(number),
                number,
                startOf(number).minusSeconds(600));
    }

    private Story rated(String level, String occasion, @Nullable String session, @Nullable Integer number, Instant at) {
        String id = "assessment-" + patient + "-" + ++assessments;
        events.add(Said.rated(id, patient, level, occasion, session, number, at));
        return this;
    }

    /** Answered {@code days} after session {@code number} was completed. */
    public Story followedUp(int number, int days, int phq9) {
        Instant completed = startOf(number).plusSeconds(7_200);
        return scored("PHQ-9", phq9, "FOLLOW_UP", null, null, completed.plus(Duration.ofDays(days)));
    }

    private Story scored(
            String instrument,
            int total,
            String occasion,
            @Nullable String session,
            @Nullable Integer number,
            Instant at) {
        String id = "assessment-" + patient + "-" + ++assessments;
        events.add(Said.scored(id, patient, instrument, total, occasion, session, number, at));
        return this;
    }

    public Story courseCompleted() {
        events.add(new CourseCompleted(course(), patient, 6, startOf(7)));
        return this;
    }

    /** The patient lets researchers have what nobody can know them by. */
    public Story agreesToResearch() {
        events.add(new ConsentSigned(
                "research-" + patient, patient, "RESEARCH", "2026-11", START, START.plus(Duration.ofDays(36_500))));
        return this;
    }

    public Story takesResearchBack() {
        events.add(new ConsentRevoked("research-" + patient, patient, "RESEARCH", START.plusSeconds(1_000)));
        return this;
    }

    /** The course is said to have ended at this time. */
    public Story courseCompletedAt(Instant at) {
        events.add(new CourseCompleted(course(), patient, 6, at));
        return this;
    }

    public Story discontinued() {
        events.add(new CourseDiscontinued(course(), patient, "PATIENT_REQUEST", 1, "staff-prescriber", startOf(7)));
        return this;
    }

    public Story reminded(int number) {
        events.add(Said.reminded(patient, session(number), startOf(number).minus(Duration.ofDays(1))));
        return this;
    }

    public Story notReminded(int number) {
        events.add(new NotificationSuppressed(
                "reminder-" + session(number), patient, "reminder-24h", session(number), "NO_CONSENT", START));
        return this;
    }

    /** Whose story it is. */
    public String patient() {
        return patient;
    }

    public List<ClinicEvent> events() {
        return List.copyOf(events);
    }

    private String course() {
        return "course-" + patient;
    }

    private String session(int number) {
        return "session-" + patient + "-" + number;
    }
}
