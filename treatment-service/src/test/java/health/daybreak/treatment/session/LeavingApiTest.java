package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TreatmentTest
class LeavingApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    LeavingApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void somebodyWhoIsNotReadyStaysAndThePageSaysWhy() {
        Visit visit = chair.readyToGoHome(Route.IV);
        Map<String, Object> unsteady = chair.goodDischarge();
        unsteady.put("walksSteadily", false);

        Answer refused = client.asNurse().post(visit.path() + "/discharge", unsteady);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/unmet").size()).isEqualTo(1);
        assertThat(refused.at("/unmet/0/name")).isEqualTo("WALKS_STEADILY");
        assertThat(client.asNurse().get(visit.path()).at("/status")).isEqualTo("RECOVERY");
    }

    @Test
    void aPrescriberLetsGoWithAReasonAndANurseCannot() {
        Visit visit = chair.readyToGoHome(Route.IM);
        Map<String, Object> unsteady = chair.goodDischarge();
        unsteady.put("walksSteadily", false);
        unsteady.put("overrideReason", "Uses a wheelchair");

        assertThat(client.asNurse().post(visit.path() + "/discharge", unsteady).status())
                .isEqualTo(403);
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/discharge", unsteady)
                        .at("/discharge/overrideReason"))
                .isEqualTo("Uses a wheelchair");
    }

    @Test
    void somebodyWhoWasNotDosedIsNotDischarged() {
        Visit visit = chair.ready(Route.IV);

        assertThat(client.asNurse()
                        .post(visit.path() + "/discharge", chair.goodDischarge())
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:wrong-state");
    }

    @Test
    void aSecondStartIsRefused() {
        Visit visit = chair.dosing(Route.IV);

        assertThat(client.asNurse().post(visit.path() + "/dose/start", null).status())
                .isEqualTo(409);
    }

    @Test
    void anInfusionThatStillRunsIsNotEndedBySlip() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(9));

        assertThat(client.asNurse().post(visit.path() + "/dose/end", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:infusion-still-runs");
        Answer stopped = client.asNurse()
                .post(
                        visit.path() + "/dose/end",
                        Map.of("stoppedEarly", true, "givenMilligrams", 7.9, "reason", "Distress"));
        assertThat(stopped.at("/status")).isEqualTo("RECOVERY");
        assertThat(topics.await(DoseEnded.class, event -> event.sessionId().equals(visit.sessionId()))
                        .stoppedEarly())
                .isTrue();
    }

    @Test
    void aSessionIsAbortedWithAReasonFromTheListAndARemarkThatStaysHere() {
        Visit visit = chair.arrived(Route.IV);

        assertThat(client.asNurse()
                        .post(visit.path() + "/abort", Map.of("reason", "BORED"))
                        .status())
                .isEqualTo(400);
        Answer aborted = client.asNurse()
                .post(visit.path() + "/abort", Map.of("reason", "NO_ESCORT", "remark", "Paul did not come"));

        assertThat(aborted.at("/status")).isEqualTo("ABORTED");
        SessionAborted event =
                topics.await(SessionAborted.class, ended -> ended.sessionId().equals(visit.sessionId()));
        assertThat(event.doseGiven()).isFalse();
        assertThat(event.reason()).isEqualTo("NO_ESCORT");
    }
}
