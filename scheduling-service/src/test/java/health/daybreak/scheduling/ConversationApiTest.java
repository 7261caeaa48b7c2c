package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Conversations as the calendar, a feed and the broken day show them: visits, and never sessions. */
@ClinicTest
class ConversationApiTest {

    private static final String API = "/api/scheduling";
    private static final int WITHIN_A_FEED = 60;

    private final TestClient client;
    private final Clock clock;
    private final FrontDesk desk;

    ConversationApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void aCoursesConversationsAreOnTheCalendarInItsFeedAndMovedByTheTherapist() {
        String patient = desk.screened("ELIGIBLE");
        Answer course = course(patient, WITHIN_A_FEED);
        String days = "?from=" + today().plusDays(WITHIN_A_FEED - 8) + "&to=" + today().plusDays(WITHIN_A_FEED + 50);

        JsonNode talks = client.asFrontDesk().get(API + "/conversations" + days).json();
        assertThat(talks.valueStream().filter(one -> of(one, patient)))
                .hasSize(course.json().at("/conversations").size())
                .isNotEmpty();
        assertThat(client.asFrontDesk().get(API + "/sessions" + days).json().valueStream())
                .filteredOn(one -> of(one, patient))
                .hasSize(4);
        assertThat(appointments(patient))
                .isEqualTo(4 + course.json().at("/conversations").size());

        Move move = halfAnHourAway(course.json().at("/conversations"));
        Answer moved =
                client.asTherapist().post(move.path() + "/move", Map.of("to", move.to(), "reason", "PATIENT_REQUEST"));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(client.asFrontDesk().get(API + "/conversations" + days).body())
                .contains(move.to().get("startsAt"));
    }

    @Test
    void onlyATherapistMarksAConversationAndNoneBeforeItWasToStart() {
        Answer course = course(desk.screened("ELIGIBLE"), 120);
        String path = API + "/conversations/"
                + course.json().at("/conversations/0/conversationId").asString();

        for (String mark : List.of("/held", "/not-held")) {
            assertThat(client.asNurse().post(path + mark, null).status()).isEqualTo(403);
            assertThat(client.asPrescriber().post(path + mark, null).status()).isEqualTo(403);
        }
        assertThat(client.asTherapist().post(path + "/held", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:session-not-due");
        assertThat(client.asTherapist().post(path + "/not-held", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:conversation-not-held");
    }

    @Test
    void anOutageThatHitsAConversationSaysWhatItIs() {
        Answer course = course(desk.screened("ELIGIBLE"), 240);
        JsonNode preparation = course.json()
                .at("/conversations")
                .valueStream()
                .filter(one -> one.at("/part").asString().equals("PREPARATION"))
                .findFirst()
                .orElseThrow();
        Answer outage = client.asManager()
                .post(
                        API + "/outages",
                        Map.of(
                                "kind", "PERSON",
                                "subjectId", "staff-therapist",
                                "from", preparation.at("/startsAt").asString(),
                                "to", preparation.at("/endsAt").asString(),
                                "reason", "ILL"));
        assertThat(outage.status()).as(outage.body()).isEqualTo(201);

        JsonNode hit = client.asFrontDesk()
                .get(API + "/sessions-hit")
                .json()
                .valueStream()
                .filter(one -> one.at("/sessionId")
                        .asString()
                        .equals(preparation.at("/conversationId").asString()))
                .findFirst()
                .orElseThrow();
        client.asManager().post(API + "/outages/" + outage.at("/outageId") + "/withdraw", null);

        assertThat(hit.at("/part").asString()).isEqualTo("PREPARATION");
    }

    private record Move(String path, Map<String, String> to) {}

    /** One that no rule refuses: which it is depends on the weekday, by where opening hours and hours after a dose end. */
    private Move halfAnHourAway(JsonNode conversations) {
        return conversations
                .valueStream()
                .flatMap(one -> Stream.of(30, -30)
                        .map(minutes -> new Move(
                                API + "/conversations/"
                                        + one.at("/conversationId").asString(),
                                Map.of(
                                        "startsAt",
                                        Instant.parse(one.at("/startsAt").asString())
                                                .plus(Duration.ofMinutes(minutes))
                                                .toString()))))
                .filter(move -> client.asTherapist()
                        .post(move.path() + "/move-outlook", move.to())
                        .json()
                        .at("/reasons")
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("None of these can be half an hour away: " + conversations));
    }

    private long appointments(String patient) {
        String path = client.asFrontDesk()
                .post(API + "/patients/" + patient + "/feed", Map.of())
                .at("/path");
        String secret = path.substring("/p/calendar/".length(), path.length() - ".ics".length());
        return client.asGateway("*")
                .post(API + "/feeds/open", Map.of("token", secret))
                .at("/calendar")
                .lines()
                .filter("BEGIN:VEVENT"::equals)
                .count();
    }

    private static boolean of(JsonNode visit, String patient) {
        return visit.at("/patientId").asString().equals(patient);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Answer course(String patient, int inDays) {
        Answer course = client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of(
                                "patientId",
                                patient,
                                "protocolId",
                                "kap-induction",
                                "from",
                                today().plusDays(inDays).toString()));
        assertThat(course.status()).as(course.body()).isEqualTo(201);
        return course;
    }
}
