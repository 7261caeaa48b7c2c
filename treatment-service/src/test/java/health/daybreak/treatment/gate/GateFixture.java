package health.daybreak.treatment.gate;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.vitals.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A patient with whom everything is right, on the day of the session. */
public final class GateFixture {

    public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private GateFixture() {}

    public static Gate allIsRight() {
        return with(goodAnswers());
    }

    public static Gate with(GateAnswers answers) {
        return with(answers, goodFacts(Route.IV), 0);
    }

    public static Gate with(GateAnswers answers, GateFacts facts, int rechecks) {
        return new Gate(Route.IV, answers, facts, NOW, ZONE, rechecks, false);
    }

    public static Gate with(GateFacts facts) {
        return with(goodAnswers(), facts, 0);
    }

    public static Gate kap(GateFacts facts) {
        return new Gate(Route.KAP, GateAnswers.none(), facts, NOW, ZONE, 0, false);
    }

    public static Gate with(Reading reading) {
        return with(withVitals(reading));
    }

    public static GateAnswers withVitals(Reading reading) {
        return new GateAnswers(
                        null, null, null, null, null, null, reading, null, null, null, null, null, null, null, null)
                .over(goodAnswers());
    }

    public static GateAnswers goodAnswers() {
        return new GateAnswers(
                true,
                false,
                new Escort("Paul", "+1 555 0100", NOW.plus(Duration.ofHours(3))),
                NOW.minus(Duration.ofHours(8)),
                true,
                NOW.minus(Duration.ofHours(3)),
                Reading.of(126, 80, 70, 98).breathing(14),
                new Weighing(Kilograms.of("70.2"), NOW),
                false,
                false,
                false,
                false,
                false,
                new MedicinesToday(false, false, false),
                new Room(true, true));
    }

    public static GateFacts goodFacts(Route route) {
        return new GateFacts(goodPatient(route), course(route, CourseFacts.State.ACTIVE), nurse(), prescriber(), null);
    }

    public static PatientFacts goodPatient(Route route) {
        return PatientFacts.unknown("patient-1")
                .after(screened("ELIGIBLE", NOW.plus(Duration.ofDays(60))))
                .after(route == Route.KAP ? consent(Route.KAP_TOUCH) : consent(Route.OFF_LABEL_USE))
                .after(consent(Route.OFF_LABEL_USE))
                .after(consent(route.consentScope()))
                .after(tested("DONE", NOW.plus(Duration.ofDays(30))))
                .after(riskScreen("NONE", NOW.minus(Duration.ofHours(20))));
    }

    public static PatientScreened screened(String outcome, Instant validUntil) {
        return new PatientScreened(
                "screening-1",
                "patient-1",
                outcome,
                "DEPRESSION",
                List.of(),
                "staff-prescriber",
                NOW.minus(Duration.ofDays(20)),
                validUntil,
                new BigDecimal("70"),
                new BigDecimal("172"),
                17,
                11,
                2);
    }

    /** An ECG before a dose, in this state. */
    public static ReadinessChanged tested(String state, @Nullable Instant validUntil) {
        return new ReadinessChanged(
                "patient-1",
                List.of(
                        new ReadinessItem("ECG", state, validUntil, List.of("DOSING")),
                        new ReadinessItem("URINALYSIS", "MISSING", null, List.of())),
                NOW.minus(Duration.ofDays(2)));
    }

    public static ConsentSigned consent(String scope) {
        return new ConsentSigned(
                "consent-" + scope,
                "patient-1",
                scope,
                "2026-1",
                NOW.minus(Duration.ofDays(20)),
                NOW.plus(Duration.ofDays(100)));
    }

    public static AssessmentCompleted riskScreen(String band, Instant takenAt) {
        return new AssessmentCompleted(
                "assessment-" + takenAt,
                "patient-1",
                "C-SSRS",
                "1",
                null,
                band,
                "BEFORE_SESSION",
                "session-1",
                1,
                takenAt);
    }

    public static CourseFacts course(Route route, CourseFacts.State state) {
        return new CourseFacts(
                "course-1",
                "patient-1",
                state,
                "iv-standard",
                1,
                route,
                "DEPRESSION",
                MilligramsPerKilogram.of("0.5"),
                route.infused() ? 40 : null,
                "staff-prescriber",
                route == Route.KAP);
    }

    public static CourseStarted courseStarted(Route route) {
        return new CourseStarted(
                "course-1",
                "patient-1",
                "screening-1",
                "iv-standard",
                1,
                route.name(),
                "DEPRESSION",
                6,
                new BigDecimal("0.5"),
                route.infused() ? 40 : null,
                "staff-prescriber",
                NOW.minus(Duration.ofDays(10)));
    }

    public static StaffFacts nurse() {
        return staff("staff-nurse", "Maya Okafor", true, LocalDate.of(2027, 6, 1));
    }

    public static StaffFacts prescriber() {
        return staff("staff-prescriber", "Dr Elena Rossi", true, LocalDate.of(2027, 6, 1));
    }

    public static StaffFacts staff(String id, String name, boolean active, LocalDate acls) {
        LocalDate later = LocalDate.of(2099, 12, 31);
        return new StaffFacts(
                id,
                name,
                List.of(),
                active,
                List.of(
                        new StaffFacts.Credential("LICENCE", later),
                        new StaffFacts.Credential("BOARD_CERTIFICATION", later),
                        new StaffFacts.Credential("DEA_REGISTRATION", later),
                        new StaffFacts.Credential("ACLS", acls)),
                null);
    }

    /** What the shipped configuration asks of the crew. */
    public static final CrewSettings CREW = new CrewSettings(
            List.of("LICENCE", "ACLS"),
            List.of("LICENCE", "BOARD_CERTIFICATION", "DEA_REGISTRATION", "ACLS"),
            List.of("LICENCE"));
}
