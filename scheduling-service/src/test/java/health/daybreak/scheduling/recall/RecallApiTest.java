package health.daybreak.scheduling.recall;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.DemoClinic;
import health.daybreak.scheduling.FrontDesk;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recall list over HTTP. */
@ClinicTest
class RecallApiTest {

    private static final String RECALL = "/api/scheduling/recall";

    private final TestClient client;
    private final FrontDesk desk;

    RecallApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @Test
    void aCallIsNotedWithADayToComeOnly() {
        DemoClinic.setUp(client.asManager());
        String course = desk.start(desk.screened("ELIGIBLE"), List.of()).at("/courseId");
        String calls = RECALL + "/" + course + "/calls";

        assertThat(client.asFrontDesk()
                        .post(calls, Map.of("outcome", "LEFT_A_MESSAGE"))
                        .status())
                .isEqualTo(204);
        assertThat(client.asFrontDesk()
                        .post(calls, Map.of("outcome", "WANTS_TO_WAIT", "againOn", "2020-01-01"))
                        .at("/type"))
                .endsWith("call-again-passed");
        assertThat(client.asFrontDesk()
                        .post(RECALL + "/none/calls", Map.of("outcome", "WILL_BOOK"))
                        .status())
                .isEqualTo(404);
        assertThat(client.asTherapist()
                        .post(calls, Map.of("outcome", "WILL_BOOK"))
                        .status())
                .isEqualTo(403);
        assertThat(client.asTherapist().get(RECALL).status()).isEqualTo(200);
    }
}
