package health.daybreak.treatment;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Lazy;

/** Says what the other services would say about a patient in good order, and takes the patient to a point of the way. */
@Lazy
public final class ChairScenario {

    private static final Set<String> ON_RECORD =
            Set.of("CONSENT", "SCREENING", "COURSE_ORDER", "CREW", "TESTS", "PREPARATION", "RISK");

    private final Topics topics;
    private final TestClient client;
    private final MovableClock clock;

    ChairScenario(Topics topics, TestClient client, MovableClock clock) {
        this.topics = topics;
        this.client = client;
        this.clock = clock;
    }

    /** A patient in good order with a session booked for now; where the protocol wants it, prepared. */
    public Visit booked(Route route) {
        Visit visit = Visit.fresh();
        OtherServices others = tell(visit, route);
        if (route == Route.KAP) {
            topics.publish(others.preparationBooked());
            topics.publish(others.preparationHeld());
        }
        awaitOnRecord(visit, ON_RECORD);
        return visit;
    }

    /** A patient for psychotherapy with ketamine who is here, and whose preparation nobody marked as held. */
    public Visit arrivedUnprepared() {
        Visit visit = Visit.fresh();
        topics.publish(tell(visit, Route.KAP).preparationBooked());
        Set<String> others = new HashSet<>(ON_RECORD);
        others.remove("PREPARATION");
        awaitOnRecord(visit, others);
        fine(client.asFrontDesk().post(visit.path() + "/arrival", null));
        return visit;
    }

    private OtherServices tell(Visit visit, Route route) {
        OtherServices others = new OtherServices(visit, route, clock.instant());
        List.of(
                        others.staff("staff-nurse", "Maya Okafor", "NURSE"),
                        others.staff("staff-prescriber", "Dr Elena Rossi", "PRESCRIBER"),
                        others.staff("staff-therapist", "Lena Park", "THERAPIST"))
                .forEach(topics::publish);
        topics.publish(others.screened());
        others.consentsSigned().forEach(topics::publish);
        topics.publish(others.tested());
        topics.publish(others.riskScreened("before", "NONE"));
        topics.publish(others.courseStarted());
        topics.publish(others.sessionBooked());
        return others;
    }

    private void awaitOnRecord(Visit visit, Set<String> checks) {
        eventually(() -> {
            Answer answer = client.asNurse().get(visit.path());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/gate/checks").valueStream())
                    .filteredOn(check -> checks.contains(check.at("/check").asString()))
                    .hasSize(checks.size())
                    .allSatisfy(check -> assertThat(check.at("/verdict").asString())
                            .as(check.at("/why").asString())
                            .isEqualTo("GO"));
        });
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

    /** A new answer to the C-SSRS, with this band. */
    public void answersRisk(Visit visit, String band) {
        topics.publish(new OtherServices(visit, Route.IV, clock.instant()).riskScreened("newer-" + band, band));
    }

    /** What a nurse fills in for a patient with whom all is right. */
    public Map<String, Object> goodGate() {
        return Forms.goodGate(clock.instant());
    }

    /** The same with this blood pressure. */
    public Map<String, Object> gateWith(int systolic, int diastolic) {
        Map<String, Object> gate = goodGate();
        gate.put("vitals", Forms.reading(systolic, diastolic, 70, 98));
        return gate;
    }

    /** One set of vital signs, as it is posted. */
    public Map<String, Object> vitals(int systolic, int diastolic, int heartRate, int oxygen) {
        return Map.of("reading", Forms.reading(systolic, diastolic, heartRate, oxygen));
    }

    /** What a nurse sees in a patient who may go home. */
    public Map<String, Object> goodDischarge() {
        return Forms.goodDischarge();
    }

    /** A booking of this visit for now, in chair 1. */
    public SessionBooked sessionBooked(Visit visit, Route route) {
        return new OtherServices(visit, route, clock.instant()).sessionBooked();
    }

    private static Answer fine(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
