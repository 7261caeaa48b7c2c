package health.daybreak.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.DemoClinic;
import health.daybreak.scheduling.FrontDesk;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds over HTTP: made by those who may, read by the gateway alone. */
@ClinicTest
class FeedApiTest {

    private static final String API = "/api/scheduling";

    private final TestClient client;
    private final Clock clock;
    private final FrontDesk desk;

    FeedApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void aPatientsFeedShowsEachSessionAndFollowsAMoveAndACancellation() throws Exception {
        String patient = desk.screened("ELIGIBLE");
        LocalDate quietDay =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(40);
        Answer course = client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of("patientId", patient, "protocolId", "iv-induction", "from", quietDay.toString()));
        String secret = secret(client.asFrontDesk().post(API + "/patients/" + patient + "/feed", Map.of()));
        List<VEvent> before = events(read(secret));
        Instant later = Instant.parse(course.at("/sessions/5/startsAt")).plus(Duration.ofMinutes(30));
        String last = API + "/sessions/" + course.at("/sessions/5/sessionId");
        assertThat(client.asFrontDesk()
                        .post(
                                last + "/move",
                                Map.of("to", Map.of("startsAt", later.toString()), "reason", "PATIENT_REQUEST"))
                        .status())
                .isEqualTo(200);
        List<VEvent> moved = events(read(secret));
        client.asFrontDesk().post(last + "/cancel", Map.of("reason", "PATIENT_ILL"));
        List<VEvent> cancelled = events(read(secret));

        assertThat(before).hasSize(6);
        assertThat(value(moved, "UID")).isEqualTo(value(before, "UID")).isEqualTo(value(cancelled, "UID"));
        assertThat(List.of(value(before, "SEQUENCE"), value(moved, "SEQUENCE"), value(cancelled, "SEQUENCE")))
                .containsExactly("0", "1", "2");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(read(secret).body())
                .doesNotContain(patient)
                .doesNotContain(course.at("/courseId"))
                .doesNotContainIgnoringCase("ketamine")
                .doesNotContain("Chair");
    }

    @Test
    void anAddressThatWasReplacedTakenBackOrNeverWasIsAnsweredAlike() {
        String first = secret(client.asNurse().post(API + "/my-feed", Map.of()));
        String second = secret(client.asNurse().post(API + "/my-feed", Map.of()));
        assertThat(read(second).status()).isEqualTo(200);
        assertThat(client.asNurse().get(API + "/my-feed").at("/since")).isNotEmpty();
        assertThat(client.asNurse().delete(API + "/my-feed").status()).isEqualTo(204);

        List<Answer> closed = List.of(read(first), read(second), read("never"));

        assertThat(closed).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.at("/detail")).isEqualTo(closed.getFirst().at("/detail"));
        });
        assertThat(client.asNurse()
                        .post(API + "/feeds/open", Map.of("token", second))
                        .status())
                .isEqualTo(403);
    }

    private Answer read(String secret) {
        return client.asGateway("*").post(API + "/feeds/open", Map.of("token", secret));
    }

    private static List<VEvent> events(Answer answer) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(answer.at("/calendar")))
                .getComponents("VEVENT");
    }

    private static String value(List<VEvent> events, String property) {
        return events.getLast().getProperty(property).orElseThrow().getValue();
    }

    private static String secret(Answer made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = made.at("/path");
        return path.substring("/p/calendar/".length(), path.length() - ".ics".length());
    }
}
