package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Somebody who was treated is erased: the numbers of the chart stay, and no word and no name. */
@TreatmentTest
class PersonIsErasedApiTest {

    private static final String WORD = "Quasimorph";

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    PersonIsErasedApiTest(
            TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void theChartKeepsItsNumbersAndLosesItsWords() {
        Visit visit = chair.readyToGoHome(Route.KAP);
        accepted(client.asTherapist().post(visit.path() + "/therapy", Map.of("intention", WORD + " wants peace")));
        accepted(client.asTherapist().post(visit.path() + "/psychotherapy-notes", Map.of("text", WORD + " cries")));
        Map<String, Object> nausea = Map.of(
                "grade",
                1,
                "causality",
                "POSSIBLE",
                "action",
                "NONE",
                "outcome",
                "RECOVERED",
                "note",
                WORD + " is sick");
        accepted(client.asNurse()
                .post(visit.path() + "/adverse-events", Map.of("term", "NAUSEA", "assessment", nausea)));
        Map<String, Object> leaving = chair.goodDischarge();
        leaving.put("walksSteadily", false);
        leaving.put("overrideReason", WORD + " uses a wheelchair");
        accepted(client.asPrescriber().post(visit.path() + "/discharge", leaving));
        accepted(client.asPrescriber().post(visit.path() + "/sign-off", Map.of("note", "Told of " + WORD)));
        Answer before = client.asNurse().get(visit.path());
        assertThat(documentsThatMention(WORD)).isNotEmpty();
        assertThat(documentsThatMention("Paul B.")).isNotEmpty();

        topics.publish(new PatientErased(visit.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> assertThat(documentsThatMention(WORD)).isEmpty());
        assertThat(session(visit)).doesNotContain("Paul B.");
        assertThat(database.getCollection("patients")
                        .find(new Document("_id", visit.patientId()))
                        .first())
                .satisfies(facts -> assertThat(facts.get("state")).isNull());
        assertThat(client.asTherapist()
                        .get("/api/treatment/psychotherapy-notes?patientId=" + visit.patientId())
                        .at("/keptByOthers"))
                .isEqualTo("0");
        Answer after = client.asNurse().get(visit.path());
        assertThat(after.json().at("/status")).isEqualTo(before.json().at("/status"));
        assertThat(after.json().at("/dose/milligrams")).isEqualTo(before.json().at("/dose/milligrams"));
        assertThat(after.json().at("/vitals/sets").size())
                .isEqualTo(before.json().at("/vitals/sets").size());
    }

    @Test
    void nobodyWritesAPsychotherapyNoteAboutSomebodyWhoWasErased() {
        Visit visit = chair.arrived(Route.KAP);
        topics.publish(new PatientErased(visit.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));
        eventually(() -> assertThat(client.asTherapist()
                        .post(visit.path() + "/psychotherapy-notes", Map.of("text", "Esmeralda again"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:patient-erased"));

        eventually(() -> assertThat(documentsThatMention("Esmeralda again")).isEmpty());
    }

    @Test
    void aSessionThatWasUnderWayLosesItsWordsWhenItEnds() {
        Visit visit = chair.arrived(Route.IV);
        topics.publish(new PatientErased(visit.patientId(), "ENTERED_BY_MISTAKE", "staff-manager", clock.instant()));
        eventually(() -> assertThat(database.getCollection("patients")
                        .countDocuments(new Document("_id", visit.patientId()).append("forgotten", true)))
                .isEqualTo(1));

        accepted(client.asNurse()
                .post(visit.path() + "/abort", Map.of("reason", "NO_ESCORT", "remark", "Who is Esmeralda?")));

        eventually(() -> assertThat(session(visit)).contains("ABORTED").doesNotContain("Esmeralda"));
    }

    @Test
    void whomAnAdverseEventWasToldIsFoundNowhereAndThatItWasToldStays() {
        Visit visit = chair.dosing(Route.IV);
        String event = serious(visit, WORD + " fainted");
        accepted(
                client.asPrescriber().post(event + "/told", Map.of("whom", WORD + "'s doctor", "reference", "Q-77-1")));

        topics.publish(new PatientErased(visit.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> {
            assertThat(documentsThatMention(WORD)).isEmpty();
            assertThat(documentsThatMention("Q-77-1")).isEmpty();
        });
        Answer kept = events(visit);
        assertThat(kept.at("/0/told/0/whom")).as(kept.body()).isEqualTo("(erased)");
        assertThat(kept.at("/0/told/0/by")).isEqualTo("staff-prescriber");
        assertThat(kept.at("/0/closed")).isEqualTo("true");
        assertThat(kept.at("/0/assessments/0/grade")).isEqualTo("3");
    }

    @Test
    void aSeriousEventIsStillToldAfterTheErasureAndKeepsNoWordOfIt() {
        Visit visit = chair.dosing(Route.IV);
        String event = serious(visit, "Fainted");
        topics.publish(new PatientErased(visit.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));
        eventually(() -> assertThat(events(visit).at("/0/assessments/0/note")).isEqualTo("(erased)"));

        Answer told = client.asPrescriber()
                .withKey("told-" + visit.sessionId())
                .post(event + "/told", Map.of("whom", "Esmeralda's doctor", "reference", "E-88-2"));

        accepted(told);
        assertThat(told.at("/closed")).isEqualTo("true");
        accepted(client.asPrescriber().post(event + "/assessments", assessment("Esmeralda is well")));
        serious(visit, "Esmeralda again");
        assertThat(documentsThatMention("Esmeralda")).isEmpty();
        assertThat(documentsThatMention("E-88-2")).isEmpty();
    }

    private Answer events(Visit visit) {
        return client.asNurse().get("/api/treatment/adverse-events?patientId=" + visit.patientId());
    }

    /** A serious event that is still owed outside; answers where it is. */
    private String serious(Visit visit, String note) {
        Answer reported = client.asNurse()
                .post(visit.path() + "/adverse-events", Map.of("term", "SYNCOPE", "assessment", assessment(note)));
        accepted(reported);
        return "/api/treatment/adverse-events/" + reported.at("/eventId");
    }

    private static Map<String, Object> assessment(String note) {
        return Map.of(
                "grade",
                3,
                "serious",
                List.of("HOSPITALISATION"),
                "causality",
                "PROBABLE",
                "action",
                "DOSE_STOPPED",
                "outcome",
                "RECOVERED",
                "note",
                note);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String session(Visit visit) {
        return String.valueOf(database.getCollection("sessions")
                .find(new Document("_id", visit.sessionId()))
                .first());
    }

    private List<String> documentsThatMention(String word) {
        List<String> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                if (document.toJson().contains(word)) {
                    found.add(name + " " + document.get("_id"));
                }
            }
        }
        return found;
    }
}
