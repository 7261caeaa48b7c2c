package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A person is erased, over HTTP, with real events and the service's own collections looked through. */
@ClinicTest
class ErasureApiTest {

    private final TestClient client;
    private final Topics topics;
    private final MongoDatabase database;
    private final IntakeApi intake;
    private final Map<String, String> numbers = new HashMap<>();
    private final String family = "Era" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "sable";

    ErasureApiTest(TestClient client, Topics topics, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.database = database;
        this.intake = new IntakeApi(client);
    }

    @Test
    void nothingOfAnErasedPersonIsLeftInAnyCollection() {
        String patient = somebodyWithARecord("Ondine");
        String merged = somebodyWithARecord("Ondina");
        Answer done = client.asFrontDesk()
                .post(
                        IntakeApi.PATH + "/patients/" + merged + "/merge",
                        Map.of("intoPatientId", patient, "reason", family + " is one person"));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        eventually(() -> assertThat(
                        record(patient).json().at("/merging/absorbed/0/done").asBoolean())
                .isTrue());

        assertThat(collectionsThatMention(family)).contains("patients", "screenings", "consents");
        Answer erased = erase(patient, "once");
        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(erase(patient, "once").body()).isEqualTo(erased.body());

        for (String id : List.of(patient, merged)) {
            assertThat(topics.await(PatientErased.class, event -> event.patientId()
                                    .equals(id))
                            .reason())
                    .isEqualTo("PATIENT_ASKED");
            eventually(() -> assertThat(record(id).status()).isEqualTo(404));
            eventually(() -> assertThat(topics.records(id)).anyMatch(record -> record.value() == null));
        }
        eventually(() -> assertThat(collectionsThatMention(family)).isEmpty());
        eventually(() -> assertThat(collectionsWithAState(patient)).isEmpty());
    }

    @Test
    void onlyAManagerErasesAndARefusalSaysWhatStandsAgainstIt() {
        String patient = intake.register(IntakeApi.inquiry("Perpetua", family));
        Map<String, Object> wanted = wanted(record(patient).at("/particulars/recordNumber"));
        for (TestClient somebody : List.of(client.asFrontDesk(), client.asPrescriber(), client.asNurse())) {
            assertThat(somebody.post(path(patient), wanted).status()).isEqualTo(403);
        }
        assertThat(client.asManager().post(path(patient), wanted("9999-9")).at("/type"))
                .endsWith("record-number-differs");

        intake.answer(patient, "C-SSRS", Arrays.asList(1, 1, 1, 1, 0, 0, null));
        Answer refused = client.asManager().post(path(patient), wanted);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("risk-open");
        assertThat(refused.body()).doesNotContain(family, "Perpetua");
    }

    private String somebodyWithARecord(String given) {
        Map<String, Object> inquiry = IntakeApi.inquiry(given, family);
        inquiry.put("asksFor", "Nights in the house of " + family);
        String patient = intake.register(inquiry);
        intake.answer(patient, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 1, 0));
        Answer morning = client.asPatient(patient, "CHECK_IN", "session-of-" + patient, Instant.now())
                .put(
                        IntakeApi.PATH + "/my/questions/answers",
                        Map.of("answers", List.of(Map.of("instrument", "CHECK-IN", "item", "2", "value", 1))));
        assertThat(morning.status()).as(morning.body()).isEqualTo(200);
        Map<String, Object> findings = new HashMap<>(IntakeApi.completeFindings());
        findings.put("medications", List.of("A cure that " + family + " brews"));
        Answer found = client.asNurse().put(IntakeApi.screeningOf(patient), findings);
        assertThat(found.status()).as(found.body()).isLessThan(300);
        Answer signed = client.asFrontDesk()
                .post(
                        IntakeApi.PATH + "/patients/" + patient + "/consents",
                        Map.of(
                                "scope",
                                "OFF_LABEL_USE",
                                "textVersion",
                                "2026-11",
                                "signedName",
                                given + " " + family,
                                "device",
                                "Tablet"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        return patient;
    }

    private Answer erase(String patient, String key) {
        Map<String, Object> wanted = wanted(number(patient));
        return client.asManager().withKey(key + patient).post(path(patient), wanted);
    }

    private String number(String patient) {
        return numbers.computeIfAbsent(patient, id -> record(id).at("/particulars/recordNumber"));
    }

    private static Map<String, Object> wanted(String number) {
        return Map.of("reason", "PATIENT_ASKED", "recordNumber", number, "keepingDutyChecked", true);
    }

    private static String path(String patient) {
        return IntakeApi.PATH + "/patients/" + patient + "/erasure";
    }

    private Answer record(String patient) {
        return client.asFrontDesk().get(IntakeApi.PATH + "/patients/" + patient);
    }

    private List<String> collectionsThatMention(String word) {
        return collections(document -> document.toJson().contains(word));
    }

    private List<String> collectionsWithAState(String patient) {
        return collections(document -> document.get("state") != null
                && document.get("state", Document.class).toJson().contains(patient));
    }

    private List<String> collections(Predicate<Document> wanted) {
        List<String> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                if (wanted.test(document) && !found.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
