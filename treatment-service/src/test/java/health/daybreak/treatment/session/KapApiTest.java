package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a therapist charts in a KAP session, and what they keep apart from the chart. */
@TreatmentTest
class KapApiTest {

    private static final String NOTES = "/api/treatment/psychotherapy-notes";
    private static final String THOUGHT = "Thinks of the lighthouse when the father is mentioned";

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    KapApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void whatTheTherapistChartsStandsOnTheTimelineOfTheSession() {
        Visit visit = chair.dosing(Route.KAP);
        assertThat(client.asNurse().get(visit.path()).at("/therapy/alone")).isEqualTo("true");
        String came = clock.instant().plus(Duration.ofMinutes(2)).toString();
        clock.forward(Duration.ofMinutes(7));

        client.asTherapist()
                .with("Daybreak-Recorded-At", came)
                .post(
                        visit.path() + "/therapy",
                        Map.of("therapistPresent", true, "intention", "To let go of the house"));
        Answer charted =
                client.asNurse().post(visit.path() + "/therapy", Map.of("music", "Spem in alium", "touch", "NONE"));

        assertThat(charted.at("/therapy/therapistId")).as(charted.body()).isEqualTo("staff-therapist");
        assertThat(charted.at("/therapy/alone")).isEqualTo("false");
        assertThat(charted.at("/therapy/music")).isEqualTo("Spem in alium");
        assertThat(charted.at("/therapy/touch")).isEqualTo("NONE");
        assertThat(story(charted))
                .containsSequence(
                        came + " Lena Park is with the patient; Intention: To let go of the house",
                        clock.instant() + " Music: Spem in alium; Touch: none");
        assertThat(client.asTherapist()
                        .post(visit.path() + "/therapy", Map.of("touch", "AS_SIGNED"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:touch-not-widened");
    }

    @Test
    void whatSaysNothingAndWhatIsNoPsychotherapyIsRefused() {
        Visit kap = chair.arrived(Route.KAP);
        Visit infusion = chair.arrived(Route.IV);

        assertThat(client.asTherapist()
                        .post(kap.path() + "/therapy", Map.of("music", " "))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:nothing-said");
        assertThat(client.asNurse()
                        .post(infusion.path() + "/therapy", Map.of("music", "Bach"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:no-psychotherapy");
        assertThat(client.asTherapist()
                        .post(infusion.path() + "/psychotherapy-notes", Map.of("text", THOUGHT))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:no-psychotherapy");
    }

    @Test
    void aPsychotherapyNoteIsReadByWhoeverWroteItAndWhoeverTheyShareItWith() {
        Visit visit = chair.dosing(Route.KAP);
        TestClient other = anotherTherapist();
        String note = NOTES + "/" + write(visit).at("/noteId");

        assertThat(client.asTherapist().get(about(visit)).at("/notes/0/text")).isEqualTo(THOUGHT);
        assertThat(other.get(about(visit)).body()).doesNotContain("lighthouse");
        assertThat(other.get(about(visit)).at("/keptByOthers")).isEqualTo("1");

        Answer shared = client.asTherapist()
                .post(note + "/shares", Map.of("with", "staff-therapist-2", "ground", "SUPERVISED_TRAINING"));
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(other.get(about(visit)).at("/notes/0/text")).isEqualTo(THOUGHT);
        assertThat(other.post(note + "/shares", Map.of("with", "staff-therapist", "ground", "SERIOUS_THREAT"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:note-not-yours");

        client.asTherapist().post(note + "/shares/staff-therapist-2/end", null);
        assertThat(other.get(about(visit)).body()).doesNotContain("lighthouse");
    }

    @Test
    void aPsychotherapyNoteIsSharedWithNobodyButATherapist() {
        Visit visit = chair.dosing(Route.KAP);
        String note = NOTES + "/" + write(visit).at("/noteId");

        for (String with : List.of("staff-nurse", "staff-nobody")) {
            assertThat(client.asTherapist()
                            .post(note + "/shares", Map.of("with", with, "ground", "PATIENT_AUTHORISED"))
                            .at("/type"))
                    .isEqualTo("urn:daybreak:problem:no-therapist");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NURSE", "PRESCRIBER", "MEDICAL_DIRECTOR", "MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
    void whoeverIsNoTherapistReadsNone(String role) {
        assertThat(client.as("staff-therapist", role)
                        .get(NOTES + "?patientId=patient-1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPsychotherapyNoteIsInNoChartAndOnNoTopicAndEveryLookAtItIsRecorded() {
        Visit visit = chair.dosing(Route.KAP);
        write(visit);
        client.asTherapist().get(about(visit));
        client.asTherapist().post(visit.path() + "/therapy", Map.of("intention", "Not to drown"));
        topics.await(SessionCharted.class, event -> event.sessionId().equals(visit.sessionId()));

        assertThat(client.asTherapist().get(visit.path()).body()).doesNotContain("lighthouse");
        assertThat(topics.records(visit.patientId()))
                .isNotEmpty()
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .noneMatch(value -> value.contains("lighthouse") || value.contains("drown"));
        assertThat(database.getCollection("access-audit")
                        .find(new Document("patientIds", visit.patientId()).append("actorId", "staff-therapist"))
                        .map(entry -> entry.getString("action")))
                .anyMatch(action -> action.startsWith("GET") && action.contains("psychotherapy-notes"));
    }

    private Answer write(Visit visit) {
        Answer written = client.asTherapist().post(visit.path() + "/psychotherapy-notes", Map.of("text", THOUGHT));
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        return written;
    }

    private TestClient anotherTherapist() {
        topics.publish(new StaffUpdated(
                "staff-therapist-2", "Omar Diaz", List.of("THERAPIST"), List.of(), true, clock.instant()));
        eventually(() -> assertThat(
                        database.getCollection("staff").countDocuments(new Document("_id", "staff-therapist-2")))
                .isEqualTo(1));
        return client.as("staff-therapist-2", "THERAPIST");
    }

    private static String about(Visit visit) {
        return NOTES + "?patientId=" + visit.patientId();
    }

    private static List<String> story(Answer page) {
        return page.json()
                .at("/story")
                .valueStream()
                .map(entry ->
                        entry.at("/at").asString() + " " + entry.at("/what").asString())
                .toList();
    }
}
