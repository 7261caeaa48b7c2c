package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commands that patients text back are obeyed at once: stop, start, yes and help. */
@NotificationTest
class CommandsByTextTest {

    private final Topics topics;
    private final ManualClock clock;
    private final TextingPatient patient;

    CommandsByTextTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.topics = topics;
        this.clock = clock;
        this.patient = new TextingPatient(client, topics, clock, database);
    }

    @Test
    void stopIsInForceForWhatIsPlannedAlreadyAndIsToldAndConfirmedByOneText() {
        patient.known(patient.id, "en");
        Instant start = patient.bookedInTwoDays();

        patient.texts(" Stop. ");
        patient.texts("STOP");
        clock.set(start.minus(Duration.ofHours(24)));

        eventually(() -> assertThat(patient.reminder().at("/why").asString()).isEqualTo("Given to the desk to call."));
        assertThat(patient.told("STOP").channel()).isEqualTo("SMS");
        eventually(() -> assertThat(patient.mailbox())
                .containsExactly("Riverside clinic: you get no more texts from us. Visits stay as they are. Questions:"
                        + " +1 555 010 0100"));
        assertThat(patient.inbox("/open")).as("nobody has to do anything").isEmpty();
        assertThat(patient.inbox("/settled")).hasSize(2);
    }

    @Test
    void startBringsTextsBackOnlyUnderAConsentThatIsInForce() {
        patient.known(patient.id, "es");
        patient.texts("BAJA");
        eventually(
                () -> assertThat(patient.mailbox()).singleElement().asString().contains("ya no recibirá mensajes"));

        patient.texts("START");

        assertThat(patient.inbox("/open"))
                .singleElement()
                .satisfies(text -> assertThat(text.at("/note").asString()).contains("sign the consent to texts anew"));
        Instant start = patient.bookedInTwoDays();
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(
                () -> assertThat(patient.reminder().at("/channel").asString()).isEqualTo("VOICE"));

        patient.signs(patient.id);
        patient.texts("ALTA");
        assertThat(patient.inbox("/settled").getFirst().at("/note").asString()).contains("the consent is in force");
    }

    @Test
    void yesConfirmsTheVisitOfTheLastReminderForTheStartThatItTold() {
        patient.known(patient.id, "en");
        Instant start = patient.bookedInTwoDays();
        patient.texts("yes");
        assertThat(patient.inbox("/open")).as("nothing was asked yet").hasSize(1);

        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(patient.reminder().at("/status").asString()).isEqualTo("SENT"));
        patient.texts("Sí");

        ReplyReceived confirmed = patient.told("CONFIRM");
        assertThat(confirmed.sessionId()).isEqualTo(patient.session);
        assertThat(confirmed.startsAt()).isEqualTo(start);
        assertThat(patient.inbox("/open")).hasSize(1);
    }

    @Test
    void helpIsAnsweredWithTheClinicsNameAndTelephone() {
        patient.known(patient.id, "en");
        patient.texts("HELP");

        eventually(() -> assertThat(patient.mailbox())
                .containsExactly(
                        "Riverside clinic: call us at +1 555 010 0100. In an emergency call 911. To get no more"
                                + " texts, answer STOP."));
        assertThat(patient.inbox("/open")).isEmpty();
    }

    @Test
    void ofANumberThatSeveralHaveStopCountsForAllAndYesForNobody() {
        String other = UUID.randomUUID().toString();
        patient.known(patient.id, "en");
        patient.known(other, "en");
        Instant start = patient.bookedInTwoDays();
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(patient.reminder().at("/status").asString()).isEqualTo("SENT"));

        patient.texts("yes");
        assertThat(patient.inbox("/open")).hasSize(2).allSatisfy(text -> {
            assertThat(text.at("/shared").asBoolean()).isTrue();
            assertThat(text.at("/note").asString()).contains("several patients");
        });
        patient.texts("STOP");
        patient.told("STOP");
        topics.await(
                ReplyReceived.class,
                reply -> reply.patientId().equals(other) && reply.meaning().equals("STOP"));
    }
}
