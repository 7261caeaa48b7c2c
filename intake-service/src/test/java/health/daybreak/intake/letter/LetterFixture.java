package health.daybreak.intake.letter;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.letter.pdf.LetterPdf;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.FollowCare;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Particulars;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.practitioner.Practitioner;
import health.daybreak.intake.practitioner.Practitioners;
import health.daybreak.intake.screening.Chart;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Decision.Outcome;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.InMemoryScreenings;
import health.daybreak.intake.screening.Indication;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.sheet.store.SheetFormFile;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.testkit.InMemoryAggregates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Amara, whom Dr. Imani Cole referred, what became of her, and the letter about it as it can be read. */
final class LetterFixture {

    static final Clinician DR_COLE = new Clinician("Dr. Imani Cole", "Harbor Psychiatry", "+1 617 555 0171");
    static final String DR_ROSSI = "staff-prescriber";

    private static final List<String> TOLD = List.of("PHQ-9", "GAD-7", "QIDS-SR16", "MADRS", "PCL-5", "C-SSRS");
    private static final Letterhead RIVERSIDE =
            new Letterhead("Riverside clinic", List.of("1 Quay Street", "Boston"), "+1 555 010 0100");

    /** Staff in memory. */
    private static final class Staff extends InMemoryAggregates<Practitioner> implements Practitioners {}

    final InMemoryPatients patients = new InMemoryPatients();
    final Staff staff = new Staff();
    private final InMemoryScreenings screenings = new InMemoryScreenings();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final RecordAssessment recordAssessment =
            new RecordAssessment(assessments, patients, InstrumentFiles.read(), RiskPolicyFile.read());
    private final FollowCare care = new FollowCare(patients);
    private int heard;

    LetterFixture() {
        works(DR_ROSSI, "Dr Ana Rossi", List.of("PRESCRIBER"), true);
    }

    /** Day 0 is noon of 23 November 2026 in Greenwich, 7 in the morning at the clinic. */
    static Instant day(int day) {
        return PatientFixture.NOON.plus(Duration.ofDays(day));
    }

    /** Amara is registered with this inquiry and this referring provider. */
    LetterFixture registered(Inquiry inquiry, @Nullable Clinician referrer) {
        NewPatient amara = PatientFixture.amara();
        NewPatient referred = new NewPatient(
                amara.name(),
                amara.birthDate(),
                amara.gender(),
                amara.contact(),
                new Particulars(null, null, referrer, null),
                inquiry,
                null);
        new RegisterPatient(patients, id -> "1001-7").register("amara", referred, day(0));
        return this;
    }

    /** She is registered as somebody who was referred for depression. */
    static LetterFixture amara() {
        return new LetterFixture()
                .registered(
                        new Inquiry(Origin.PHONE, "Dr. Cole's office", "Help with depression", "Husband drinks"),
                        DR_COLE);
    }

    /** She was found eligible and a course of six infusions was begun on the second day. */
    static LetterFixture amaraInACourse() {
        return amara().decided(Outcome.ELIGIBLE, 1).hears(started("course-1", 2));
    }

    LetterFixture works(String staffId, String name, List<String> roles, boolean active) {
        staff.create(staffId, Change.to(new Practitioner(staffId, name, roles, List.of(), active, "America/New_York")));
        return this;
    }

    LetterFixture decided(Outcome outcome, int day) {
        int round = screenings.all().size() + 1;
        Findings findings = new Findings(
                Indication.TREATMENT_RESISTANT_DEPRESSION,
                List.of(),
                List.of(),
                List.of("naltrexone"),
                null,
                null,
                null);
        Chart chart = new Chart(
                PatientFixture.amara().birthDate(),
                PatientFixture.amara().birthDate(),
                "female",
                findings.indication(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        Decision decision = new Decision(
                outcome,
                "Rationale of nobody's business",
                "Override of nobody's business",
                chart,
                List.of(),
                null,
                DR_ROSSI,
                day(day),
                day(day + 90));
        screenings.create(
                Screening.id("amara", round),
                Change.to(new Screening(
                        "amara", round, Screening.Status.DECIDED, findings, decision, DR_ROSSI, day(day), day(day))));
        return this;
    }

    /** A total of PHQ-9 or another instrument of answers from 0 to 3. */
    LetterFixture scores(String instrument, int total, Occasion occasion, @Nullable Integer session, int day) {
        int items = InstrumentFiles.read().named(instrument).items().size();
        List<@Nullable Integer> answers = new ArrayList<>();
        for (int item = 0, left = total; item < items; item++) {
            answers.add(Math.min(3, left));
            left -= Math.min(3, left);
        }
        return answers(instrument, answers, occasion, session, day);
    }

    LetterFixture answers(
            String instrument, List<@Nullable Integer> answers, Occasion occasion, @Nullable Integer session, int day) {
        String sessionId = session == null ? null : "session-" + session;
        recordAssessment.record(
                "a-" + assessments.all().size(),
                instrument,
                new Answered("amara", answers, occasion, sessionId, session, "staff-nurse", day(day)));
        return this;
    }

    LetterFixture hears(ClinicEvent event) {
        String source = EventCatalogue.of(event).source();
        // Each is the first of a subject of its own: in what order they come is none of a letter's business.
        String subject = event.subject() + heard++;
        Envelope envelope = new Envelope(
                source + subject,
                EventCatalogue.of(event).name(),
                source,
                subject,
                1,
                event.key(),
                PatientFixture.NOON,
                "riverside",
                "staff-test",
                "test",
                null,
                null);
        switch (event) {
            case CourseEvent course -> care.heardOfCourse(new Received<>(envelope, course, "{}"));
            case SessionEvent session -> care.heardOfSession(new Received<>(envelope, session, "{}"));
            default -> throw new IllegalArgumentException(event.toString());
        }
        return this;
    }

    static CourseStarted started(String courseId, int day) {
        return new CourseStarted(
                courseId,
                "amara",
                "amara-screening-1",
                "iv-standard",
                1,
                "IV",
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                DR_ROSSI,
                day(day));
    }

    /** The note is signed a day after the dose. */
    static SessionCompleted completed(int number, int day) {
        return new SessionCompleted(
                "session-" + number,
                "course-1",
                "amara",
                number,
                "IV",
                new BigDecimal("35"),
                day(day),
                day(day),
                day(day),
                day(day),
                0,
                0,
                DR_ROSSI,
                day(day + 1));
    }

    byte[] pdf(String staffId, int day) {
        OutcomeLetter letter = new WriteOutcomeLetter(
                        patients,
                        screenings,
                        assessments,
                        staff,
                        InstrumentFiles.read(),
                        SheetFormFile.read(),
                        TOLD,
                        ZoneId.of("America/New_York"))
                .write("amara", staffId, day(day));
        return new LetterPdf().pdf(letter, RIVERSIDE);
    }

    /** What was read without its blanks: whether there are any between two cells depends on how they are set. */
    static String cells(String... read) {
        return String.join("", read).replace(" ", "");
    }

    /** What the letter says when Dr Rossi has it made on that day, with blanks where lines end. */
    String read(int day) {
        try (PdfReader reader = new PdfReader(pdf(DR_ROSSI, day))) {
            StringBuilder pages = new StringBuilder();
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.append(extractor.getTextFromPage(page)).append(' ');
            }
            return pages.toString().replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
