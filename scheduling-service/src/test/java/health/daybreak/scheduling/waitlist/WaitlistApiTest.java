package health.daybreak.scheduling.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.DemoClinic;
import health.daybreak.scheduling.FrontDesk;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The waitlist as the desk sees it; asks at any hour and looks often. */
@ClinicTest
@TestPropertySource(
        properties = {
            "daybreak.scheduling.waitlist.from=00:00",
            "daybreak.scheduling.waitlist.to=23:59:59.999999999",
            "daybreak.scheduling.waitlist.sweep-every=200ms"
        })
class WaitlistApiTest {

    private static final String LIST = "/api/scheduling/waitlist";

    private final TestClient client;
    private final FrontDesk desk;

    WaitlistApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void aSessionWaitsOnceAndIsTakenOffTheList() {
        Answer course = desk.start(desk.screened("ELIGIBLE"), List.of());
        String session = course.at("/sessions/1/sessionId");
        Map<String, Object> wish = Map.of("sessionId", session, "earlierOnly", true, "weekdays", List.of("MONDAY"));

        Answer joined = client.asFrontDesk().post(LIST + "/entries", wish);
        Answer again = client.asFrontDesk().post(LIST + "/entries", wish);

        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/type")).endsWith("already-waiting");
        Answer list = client.asNurse().get(LIST);
        assertThat(list.body()).contains(session).contains("In the induction, within the window");
        assertThat(client.asFrontDesk()
                        .delete(LIST + "/entries/" + joined.at("/entryId"))
                        .status())
                .isEqualTo(204);
        assertThat(client.asNurse().get(LIST).json().at("/entries").toString()).doesNotContain(session);
    }

    @Test
    void aWishThatMakesNoSenseAndAnUnknownOfferAreRefused() {
        Answer course = desk.start(desk.screened("ELIGIBLE"), List.of());
        Map<String, Object> backwards = Map.of(
                "sessionId",
                course.at("/sessions/1/sessionId"),
                "earlierOnly",
                true,
                "notBefore",
                "12:00",
                "notAfter",
                "11:00");

        Answer refused = client.asFrontDesk().post(LIST + "/entries", backwards);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("latest time of day");
        assertThat(client.asFrontDesk()
                        .post(LIST + "/offers/none/accept", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(client.asTherapist()
                        .post(LIST + "/offers/none/accept", Map.of())
                        .status())
                .isEqualTo(403);
    }
}
