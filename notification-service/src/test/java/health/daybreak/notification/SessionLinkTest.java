package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Links about one session: sent before it, done with the answers, over with the session. */
@NotificationTest
class SessionLinkTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final LinkedPatient patient;

    SessionLinkTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.patient = new LinkedPatient(client, topics, clock, database);
    }

    @Test
    void whoeverHasASessionIsSentALinkToItsQuestionsInNeutralWords() {
        patient.registered();
        patient.agrees("MESSAGES_EMAIL");
        String session = patient.booked();
        eventually(() -> assertThat(patient.states("questionnaire-48h")).containsExactly("PLANNED"));
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        eventually(() -> assertThat(patient.states("questionnaire-48h")).containsExactly("SENT"));

        JsonNode letter = patient.mailbox()
                .filter(one -> one.at("/subject").asString().startsWith("Unas preguntas antes"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = patient.open(LinkedPatient.secret(letter.at("/body").asString()))
                .json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("QUESTIONNAIRE");
        assertThat(opened.at("/about").asString()).isEqualTo(session);
    }

    @Test
    void whoeverHasAnsweredByTheLinkIsNotAskedAgainAndTheLinkIsDone() {
        patient.registered();
        String session = patient.booked();
        String secret = patient.made("QUESTIONNAIRE", session);
        String ofAnother = patient.made("QUESTIONNAIRE", "another-session");
        eventually(() -> assertThat(patient.states("questionnaire-48h")).containsExactly("PLANNED"));

        topics.publish(new QuestionsAnswered(
                session + "-BEFORE_SESSION", patient.id, session, "BEFORE_SESSION", clock.instant()));

        eventually(() -> assertThat(patient.states("questionnaire-48h")).containsExactly("CANCELLED"));
        eventually(() -> assertThat(patient.open(secret).body())
                .isEqualTo(patient.open("never-made").body()));
        assertThat(patient.open(ofAnother).status()).isEqualTo(200);
        assertThat(patient.states("reminder-24h")).containsExactly("PLANNED");
    }

    @Test
    void aLinkBeforeASessionEndsWithItAndStaysWhenItMoves() {
        patient.registered();
        String session = patient.booked();
        String secret = patient.made("QUESTIONNAIRE", session);
        Instant start = clock.instant().plus(Duration.ofDays(5));
        topics.publish(new SessionMoved(
                session,
                Story.COURSE,
                patient.id,
                start,
                start.plus(Duration.ofHours(2)),
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                clock.instant(),
                "PATIENT_REQUEST",
                clock.instant()));
        eventually(() ->
                assertThat(patient.states("questionnaire-48h")).containsExactlyInAnyOrder("CANCELLED", "PLANNED"));
        assertThat(patient.open(secret).status()).isEqualTo(200);

        topics.publish(
                new SessionCancelled(session, Story.COURSE, patient.id, "PATIENT_REQUEST", false, clock.instant()));

        eventually(() -> assertThat(patient.open(secret).body())
                .isEqualTo(patient.open("never-made").body()));
        assertThat(patient.linkStates("QUESTIONNAIRE")).containsExactly("REVOKED");
    }

    @Test
    void aLinkForASessionThatNamesNoneIsRefused() {
        Answer refused = client.asFrontDesk().post(patient.path, Map.of("purpose", "QUESTIONNAIRE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("link-about-missing");
    }
}
