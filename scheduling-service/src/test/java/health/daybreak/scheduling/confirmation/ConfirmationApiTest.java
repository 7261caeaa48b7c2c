package health.daybreak.scheduling.confirmation;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.events.sessions.SessionConfirmed;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient answers by a link that is about one session, and staff see it. */
@ClinicTest
class ConfirmationApiTest {

    private static final String API = "/api/scheduling";
    private static final String MINE = API + "/my-session";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;
    private final FrontDesk desk;

    ConfirmationApiTest(TestClient client, Topics topics, Clock clock) {
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
    void aPatientConfirmsAndThenAsksForAnotherTimeAndTheLastWordCounts() {
        Answer course = course(70);
        TestClient patient = byLink(course, 5);
        Map<String, Object> about = Map.of("kind", "CONFIRMED", "startsAt", course.at("/sessions/5/startsAt"));

        assertThat(patient.get(MINE).json().at("/answer").isMissingNode()
                        || patient.get(MINE).json().at("/answer").isNull())
                .isTrue();
        Answer confirmed = patient.post(MINE + "/answer", about);
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.at("/answer")).isEqualTo("CONFIRMED");
        assertThat(confirmed.body())
                .doesNotContain(course.at("/patientId"))
                .doesNotContain("chair")
                .doesNotContain("IV");
        assertThat(topics.await(SessionConfirmed.class, event -> event.sessionId()
                                .equals(course.at("/sessions/5/sessionId")))
                        .startsAt())
                .isEqualTo(Instant.parse(course.at("/sessions/5/startsAt")));
        patient.post(MINE + "/answer", Map.of("kind", "ASKS_TO_MOVE", "startsAt", course.at("/sessions/5/startsAt")));

        String said = client.asFrontDesk().get(API + "/session-answers").body();
        assertThat(said).contains(course.at("/sessions/5/sessionId")).contains("ASKS_TO_MOVE");
        assertThat(client.asNurse()
                        .get(API + "/sessions/" + course.at("/sessions/5/sessionId"))
                        .at("/status"))
                .as("asking moves nothing")
                .isEqualTo("BOOKED");
    }

    @Test
    void yesToAReminderConfirmsTheStartThatItToldAndNothingThatWasSaidSince() {
        Answer course = course(110);
        String patientId = course.at("/patientId");
        Instant start = Instant.parse(course.at("/sessions/5/startsAt"));
        String session = course.at("/sessions/5/sessionId");
        Instant now = clock.instant();

        topics.publish(yes(patientId, session, start.plusSeconds(900), now));
        topics.publish(yes("somebody-else", session, start, now));
        topics.publish(yes(patientId, session, start, now));
        SessionConfirmed told =
                topics.await(SessionConfirmed.class, event -> event.sessionId().equals(session));

        assertThat(told.startsAt()).isEqualTo(start);
        eventually(() -> assertThat(answerOf(session)).isEqualTo("CONFIRMED"));
        byLink(course, 5).post(MINE + "/answer", Map.of("kind", "ASKS_TO_MOVE", "startsAt", start));
        // Both of the same patient, so they are heard in this order.
        topics.publish(yes(patientId, session, start, now));
        String next = course.at("/sessions/4/sessionId");
        topics.publish(yes(patientId, next, Instant.parse(course.at("/sessions/4/startsAt")), now));
        eventually(() -> assertThat(answerOf(next)).isEqualTo("CONFIRMED"));

        assertThat(answerOf(session)).as("what was said since stands").isEqualTo("ASKS_TO_MOVE");
        assertThat(topics.all(SessionConfirmed.class, event -> event.sessionId().equals(session)))
                .hasSize(1);
    }

    private static ReplyReceived yes(String patientId, String session, Instant start, Instant at) {
        return new ReplyReceived(UUID.randomUUID().toString(), patientId, "SMS", "CONFIRM", session, start, at);
    }

    private String answerOf(String session) {
        return client.asFrontDesk()
                .get(API + "/session-answers")
                .json()
                .valueStream()
                .filter(answer -> answer.at("/sessionId").asString().equals(session))
                .map(answer -> answer.at("/kind").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void anAnswerIsAboutTheTimeThatWasSeenAndSaysNothingAboutAnother() {
        Answer course = course(90);
        TestClient patient = byLink(course, 5);
        String session = course.at("/sessions/5/sessionId");
        Map<String, Object> seen = Map.of("kind", "CONFIRMED", "startsAt", course.at("/sessions/5/startsAt"));
        patient.post(MINE + "/answer", seen);
        Instant later = Instant.parse(course.at("/sessions/5/startsAt")).plus(Duration.ofMinutes(30));
        client.asFrontDesk()
                .post(
                        API + "/sessions/" + session + "/move",
                        Map.of("to", Map.of("startsAt", later.toString()), "reason", "CLINIC_REQUEST"));

        Answer refused = patient.post(MINE + "/answer", seen);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("session-moved");
        assertThat(client.asFrontDesk().get(API + "/session-answers").body()).doesNotContain(session);
        assertThat(patient.get(MINE).at("/startsAt")).isEqualTo(later.toString());
    }

    @Test
    void aLinkOpensNoOtherPatientsSessionAndNoOtherPurposeOpensOne() {
        Answer mine = course(110);
        Answer others = course(110);
        String sessionOfOther = others.at("/sessions/0/sessionId");

        assertThat(client.asPatient(mine.at("/patientId"), "SESSION", sessionOfOther, clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(404);
        assertThat(client.asPatient(mine.at("/patientId"), "SESSION", clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(404);
        assertThat(client.asPatient(mine.at("/patientId"), "PACKET", mine.at("/sessions/0/sessionId"), clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(403);
        assertThat(client.asFrontDesk().get(MINE).status()).isEqualTo(403);
    }

    @Test
    void aCancelledSessionIsConfirmedNoMore() {
        Answer course = course(130);
        client.asFrontDesk()
                .post(
                        API + "/sessions/" + course.at("/sessions/5/sessionId") + "/cancel",
                        Map.of("reason", "PATIENT_ILL"));

        Answer refused = byLink(course, 5)
                .post(MINE + "/answer", Map.of("kind", "CONFIRMED", "startsAt", course.at("/sessions/5/startsAt")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("session-not-booked");
    }

    /** On days on which nobody else books. */
    private Answer course(int inDays) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(inDays);
        return client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of(
                                "patientId", desk.screened("ELIGIBLE"),
                                "protocolId", "iv-induction",
                                "from", from.toString()));
    }

    private TestClient byLink(Answer course, int session) {
        return client.asPatient(
                course.at("/patientId"), "SESSION", course.at("/sessions/" + session + "/sessionId"), clock.instant());
    }
}
