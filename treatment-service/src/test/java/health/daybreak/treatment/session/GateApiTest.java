package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TreatmentTest
class GateApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    GateApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aHighPressureHoldsAndIsDueAgainInFifteenMinutes() {
        Visit visit = chair.arrived(Route.IV);

        Answer held = client.asNurse().post(visit.path() + "/gate", chair.gateWith(150, 92));

        assertThat(held.at("/status")).isEqualTo("HELD");
        assertThat(held.at("/gate/recheckAt"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)).toString());
        assertThat(topics.await(SessionHeld.class, event -> event.sessionId().equals(visit.sessionId()))
                        .checks())
                .containsExactly("BLOOD_PRESSURE");
    }

    @Test
    void aPressureThatFellIsTakenAgainWithoutAskingTheRestAnew() {
        Visit visit = chair.arrived(Route.IV);
        client.asNurse().post(visit.path() + "/gate", chair.gateWith(150, 92));

        clock.forward(Duration.ofMinutes(15));
        Answer ready = client.asNurse()
                .post(
                        visit.path() + "/gate",
                        Map.of(
                                "vitals",
                                Map.of(
                                        "systolic",
                                        136,
                                        "diastolic",
                                        86,
                                        "heartRate",
                                        72,
                                        "oxygen",
                                        98,
                                        "breaths",
                                        14)));
        assertThat(ready.at("/status")).as(ready.body()).isEqualTo("READY");
        assertThat(ready.json().at("/gate/rounds").asInt()).isEqualTo(2);
    }

    @Test
    void aCrisisIsBeyondANurseAndAPrescriberAnswersWithAReason() {
        Visit visit = chair.arrived(Route.IV);
        client.asNurse().post(visit.path() + "/gate", chair.gateWith(184, 112));
        Map<String, Object> override =
                Map.of("checks", List.of("BLOOD_PRESSURE"), "reason", "Known, treated, discussed");

        assertThat(client.asNurse()
                        .post(visit.path() + "/gate/override", override)
                        .status())
                .isEqualTo(403);
        assertThat(client.asNurse()
                        .post(visit.path() + "/gate", chair.goodGate())
                        .status())
                .isEqualTo(403);
        Answer ready = client.asPrescriber().post(visit.path() + "/gate/override", override);
        assertThat(ready.at("/status")).as(ready.body()).isEqualTo("READY");
    }

    @Test
    void aPatientWhoCannotBeDosedIsStoppedForWhatIsMissing() {
        Visit visit = chair.arrived(Route.IV);
        Map<String, Object> alone = chair.goodGate();
        alone.put("escort", Map.of("none", true));

        Answer stopped = client.asNurse().post(visit.path() + "/gate", alone);

        assertThat(stopped.at("/status")).isEqualTo("STOPPED");
        assertThat(client.asPrescriber()
                        .post(
                                visit.path() + "/gate/override",
                                Map.of("checks", List.of("ESCORT"), "reason", "Lives near"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:not-overridable");
        assertThat(client.asNurse().post(visit.path() + "/dose/start", null).status())
                .isEqualTo(409);
    }

    @Test
    void aWeightInPoundsIsRefusedWithAnExplanation() {
        Visit visit = chair.arrived(Route.IV);
        Map<String, Object> pounds = chair.goodGate();
        pounds.put("weightKilograms", 154.3);

        Answer refused = client.asNurse().post(visit.path() + "/gate", pounds);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:weight-needs-confirmation");
        assertThat(refused.at("/detail")).contains("154.3 lb is 70.0 kg");
        assertThat(client.asNurse().get(visit.path()).at("/status")).isEqualTo("ARRIVED");
    }

    @Test
    void whatIsNotAFormIsRefusedByField() {
        Visit visit = chair.arrived(Route.IV);

        assertThat(client.asNurse()
                        .post(visit.path() + "/gate", "{\"weightKilograms\":\"70,2\"}")
                        .status())
                .isEqualTo(400);
        assertThat(client.asNurse()
                        .post(visit.path() + "/gate", "{\"weight\":70}")
                        .status())
                .isEqualTo(400);
        assertThat(client.asNurse()
                        .post(visit.path() + "/gate", "{\"vitals\":{\"systolic\":120}}")
                        .status())
                .isEqualTo(400);
        assertThat(client.asNurse().post(visit.path() + "/gate", "{").status()).isEqualTo(400);
    }
}
