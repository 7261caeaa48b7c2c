package health.daybreak.scheduling.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.scheduling.DemoClinic;
import health.daybreak.scheduling.FrontDesk;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
            "daybreak.scheduling.waitlist.sweep-every=200ms",
            "daybreak.scheduling.waitlist.offer-for=15s"
        })
class WaitlistApiTest {

    private static final String LIST = "/api/scheduling/waitlist";
    private static final String MINE = "/api/scheduling/my-offer";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;
    private final FrontDesk desk;

    WaitlistApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
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

    @Test
    void whoeverWaitsIsOfferedAPlaceThatTheirLinkTakesAndNobodyElses() {
        Answer course = courseFarAhead();
        String session = course.at("/sessions/5/sessionId");
        Instant place = Instant.parse(course.at("/sessions/5/startsAt")).plus(Duration.ofMinutes(30));
        client.asFrontDesk().post(LIST + "/entries", Map.of("sessionId", session, "earlierOnly", false));
        client.asFrontDesk().post(LIST + "/openings", Map.of("startsAt", place.toString()));
        SlotOffered offered = topics.await(SlotOffered.class, event -> session.equals(event.sessionId()));

        TestClient patient = client.asPatient(course.at("/patientId"), "OFFER", offered.offerId(), clock.instant());
        TestClient somebody = client.asPatient("somebody-else", "OFFER", offered.offerId(), clock.instant());
        Answer seen = patient.get(MINE);
        assertThat(seen.at("/state")).as(seen.body()).isEqualTo("OPEN");
        assertThat(seen.at("/startsAt")).isEqualTo(place.toString());
        assertThat(seen.at("/presentStartsAt")).isEqualTo(course.at("/sessions/5/startsAt"));
        assertThat(somebody.get(MINE).status()).isEqualTo(404);
        assertThat(somebody.post(MINE + "/accept", Map.of()).status()).isEqualTo(404);

        Answer taken = patient.post(MINE + "/accept", Map.of());

        assertThat(taken.at("/state")).as(taken.body()).isEqualTo("TAKEN");
        assertThat(patient.post(MINE + "/decline", Map.of()).at("/type")).endsWith("offer-already-taken");
        assertThat(client.asNurse().get("/api/scheduling/sessions/" + session).at("/startsAt"))
                .isEqualTo(place.toString());
        assertThat(topics.await(OfferEnded.class, event -> event.offerId().equals(offered.offerId()))
                        .outcome())
                .isEqualTo("TAKEN");
    }

    /** On days on which nobody else books. */
    private Answer courseFarAhead() {
        LocalDate from = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(150);
        Map<String, String> wanted =
                Map.of("patientId", desk.screened("ELIGIBLE"), "protocolId", "iv-induction", "from", from.toString());
        return client.asPrescriber().post("/api/scheduling/courses", wanted);
    }
}
