package health.daybreak.treatment;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.staff.Credential;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;

/** Says what the other services would say about a patient in good order, and takes the patient to a point of the way. */
@Lazy
public final class ChairScenario {

    private final Topics topics;
    private final TestClient client;
    private final MovableClock clock;

    ChairScenario(Topics topics, TestClient client, MovableClock clock) {
        this.topics = topics;
        this.client = client;
        this.clock = clock;
    }

    /** One patient's session and everybody in it. */
    public record Visit(String sessionId, String courseId, String patientId, String path) {

        static Visit fresh() {
            String one = UUID.randomUUID().toString();
            return new Visit(
                    "session-" + one, "course-" + one, "patient-" + one, "/api/treatment/sessions/session-" + one);
        }
    }

    /** A patient in good order with a session booked for now. */
    public Visit booked(Route route) {
        Visit visit = Visit.fresh();
        staff("staff-nurse", "Maya Okafor", "NURSE");
        staff("staff-prescriber", "Dr Elena Rossi", "PRESCRIBER");
        patientInGoodOrder(visit, route);
        topics.publish(courseStarted(visit, route));
        topics.publish(sessionBooked(visit, route));
        eventually(() -> {
            Answer answer = client.asNurse().get(visit.path());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/known/courseKnown").asBoolean()).isTrue();
            assertThat(answer.at("/gate/checks/1/verdict")).isEqualTo("GO");
            assertThat(answer.at("/gate/checks/2/verdict")).isEqualTo("GO");
            assertThat(answer.at("/gate/checks/4/verdict")).isEqualTo("GO");
            assertThat(answer.json().at("/known/answers/0/takenAt").asString()).isNotEmpty();
        });
        return visit;
    }

    /** The same, through the door. */
    public Visit arrived(Route route) {
        Visit visit = booked(route);
        fine(client.asFrontDesk().post(visit.path() + "/arrival", null));
        return visit;
    }

    /** The same, through the gate. */
    public Visit ready(Route route) {
        Visit visit = arrived(route);
        Answer gate = fine(client.asNurse().post(visit.path() + "/gate", goodGate()));
        assertThat(gate.at("/status")).isEqualTo("READY");
        return visit;
    }

    /** The same, with the dose begun. */
    public Visit dosing(Route route) {
        Visit visit = ready(route);
        fine(client.asNurse().post(visit.path() + "/dose/start", null));
        return visit;
    }

    /** The same, an hour after the end of the dose. */
    public Visit readyToGoHome(Route route) {
        Visit visit = dosing(route);
        clock.forward(Duration.ofMinutes(60));
        fine(client.asNurse().post(visit.path() + "/dose/end", null));
        clock.forward(Duration.ofMinutes(60));
        fine(client.asNurse().post(visit.path() + "/vitals", vitals(124, 80, 70, 98)));
        return visit;
    }

    /** The same, gone home. */
    public Visit goneHome(Route route) {
        Visit visit = readyToGoHome(route);
        fine(client.asNurse().post(visit.path() + "/discharge", goodDischarge()));
        return visit;
    }

    /** What a nurse fills in for a patient with whom all is right. */
    public Map<String, Object> goodGate() {
        Instant now = clock.instant();
        Map<String, Object> gate = new HashMap<>();
        gate.put("identityConfirmed", true);
        gate.put(
                "escort",
                Map.of(
                        "name",
                        "Paul B.",
                        "phone",
                        "+1 555 0100",
                        "arrivesAt",
                        now.plus(Duration.ofHours(3)).toString()));
        gate.put(
                "fasting",
                Map.of(
                        "lastSolidsAt", now.minus(Duration.ofHours(9)).toString(),
                        "fullMeal", true,
                        "lastClearFluidAt", now.minus(Duration.ofHours(3)).toString()));
        gate.put("vitals", reading(126, 80, 70, 98));
        gate.put("weightKilograms", 70.2);
        for (String question :
                List.of("intoxicated", "pregnancyPossible", "newIllness", "newMedicine", "psychosisOrMania")) {
            gate.put(question, false);
        }
        return gate;
    }

    /** The same with these vital signs. */
    public Map<String, Object> gateWith(int systolic, int diastolic) {
        Map<String, Object> gate = goodGate();
        gate.put("vitals", reading(systolic, diastolic, 70, 98));
        return gate;
    }

    /** One set of vital signs, as it is posted. */
    public Map<String, Object> vitals(int systolic, int diastolic, int heartRate, int oxygen) {
        return Map.of("reading", reading(systolic, diastolic, heartRate, oxygen));
    }

    /** What a nurse sees in a patient who may go home. */
    public Map<String, Object> goodDischarge() {
        Map<String, Object> seen = new HashMap<>();
        seen.put("sedation", 5);
        seen.put("dissociation", 0);
        seen.put("aldrete", 10);
        seen.put("riskEscalated", false);
        for (String sight : List.of(
                "oriented",
                "walksSteadily",
                "nauseaControlled",
                "drinks",
                "escortPresent",
                "instructionsGiven",
                "nextVisitAgreed")) {
            seen.put(sight, true);
        }
        return seen;
    }

    /** A booking of this visit for now, in chair 1. */
    public SessionBooked sessionBooked(Visit visit, Route route) {
        Instant now = clock.instant();
        return new SessionBooked(
                visit.sessionId(),
                visit.courseId(),
                visit.patientId(),
                1,
                6,
                "INDUCTION",
                route.name(),
                now,
                now.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                route == Route.KAP ? "staff-therapist" : null,
                now.minus(Duration.ofDays(3)));
    }

    /** The course of this visit. */
    public CourseStarted courseStarted(Visit visit, Route route) {
        return new CourseStarted(
                visit.courseId(),
                visit.patientId(),
                "screening-" + visit.patientId(),
                "protocol-" + route,
                1,
                route.name(),
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                route.infused() ? 40 : null,
                "staff-prescriber",
                clock.instant().minus(Duration.ofDays(4)));
    }

    private void patientInGoodOrder(Visit visit, Route route) {
        Instant now = clock.instant();
        String patientId = visit.patientId();
        topics.publish(new PatientScreened(
                "screening-" + patientId,
                patientId,
                "ELIGIBLE",
                "TREATMENT_RESISTANT_DEPRESSION",
                List.of(),
                "staff-prescriber",
                now.minus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(80)),
                new BigDecimal("70.0"),
                new BigDecimal("172"),
                17,
                11,
                2));
        topics.publish(new ConsentSigned(
                "consent-" + patientId,
                patientId,
                route.consentScope(),
                "2026-1",
                now.minus(Duration.ofDays(9)),
                now.plus(Duration.ofDays(300))));
        topics.publish(new AssessmentCompleted(
                "assessment-" + patientId,
                patientId,
                "C-SSRS",
                "1",
                null,
                "NONE",
                "BEFORE_SESSION",
                visit.sessionId(),
                1,
                now.minus(Duration.ofHours(4))));
    }

    private void staff(String staffId, String name, String role) {
        topics.publish(new StaffUpdated(
                staffId,
                name,
                List.of(role),
                List.of(new Credential("ACLS", LocalDate.of(2030, 1, 1))),
                true,
                clock.instant()));
    }

    private static Map<String, Object> reading(int systolic, int diastolic, int heartRate, int oxygen) {
        return Map.of(
                "systolic", systolic, "diastolic", diastolic, "heartRate", heartRate, "oxygen", oxygen, "breaths", 14);
    }

    private static Answer fine(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
