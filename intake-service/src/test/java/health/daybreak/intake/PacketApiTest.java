package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.intake.packet.store.PacketFormFiles;
import health.daybreak.intake.screening.Question;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A packet from the first page to the prescriber's chart, over HTTP and with real events. */
@ClinicTest
class PacketApiTest {

    private static final String MINE = IntakeApi.PATH + "/my/packet";
    private static final List<Integer> SAFE = Arrays.asList(0, 0, null, null, null, 0, null);

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;
    private final String patientId;
    private final TestClient patient;

    PacketApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
        this.patientId = intake.register(IntakeApi.inquiry("Robin", "Vale"));
        this.patient = client.asPatient(patientId, "PACKET", Instant.now().minusSeconds(60));
    }

    @Test
    void whatIsTypedIsSavedAndFoundAgainOnAnotherDevice() {
        Map<String, Object> told = nothing();
        told.put("aboutYou", Map.of("preferredName", "Rob", "pronouns", "they/th"));
        Answer saved = save(1, told);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);

        Answer elsewhere = client.asPatient(patientId, "PACKET", Instant.now().minusSeconds(60))
                .get(MINE);

        assertThat(elsewhere.at("/told/aboutYou/pronouns")).isEqualTo("they/th");
        assertThat(elsewhere.at("/version")).isEqualTo("2");
        Answer behind = save(1, nothing());
        assertThat(behind.status()).isEqualTo(409);
        assertThat(behind.at("/type")).endsWith("stale-version");
    }

    @Test
    void theLinkShowsNothingOfTheRecordAndOpensNoOther() {
        Answer opened = patient.get(MINE);

        assertThat(opened.body()).doesNotContain("Robin").doesNotContain("Vale").doesNotContain("@");
        assertThat(patient.get(IntakeApi.PATH + "/patients/" + patientId).status())
                .isEqualTo(403);
        assertThat(patient.get(IntakeApi.PATH + "/patients").status()).isEqualTo(403);
        assertThat(client.asPatient(patientId, "CONSENT", Instant.now())
                        .get(MINE)
                        .status())
                .isEqualTo(403);
        assertThat(client.asNurse().get(MINE).status()).isEqualTo(403);
        assertThat(client.asPatient("nobody", "PACKET", Instant.now()).get(MINE).status())
                .isEqualTo(404);
    }

    @Test
    void theFormSpeaksTheLanguageOfTheVisitor() {
        JsonNode form = patient.get(MINE + "/form?language=es-US").json();

        assertThat(form.at("/language").asString()).isEqualTo("es");
        assertThat(form.at("/questionnaires/0/items/0/choices/0/text").asString())
                .isEqualTo("Ningún día");
        assertThat(form.at("/drugs").toString()).contains("sertraline (Zoloft)");
    }

    @Test
    void aHalfFilledPacketIsRefusedWithThePagesThatAreMissing() {
        Map<String, Object> told = whole(SAFE);
        told.put("medicines", List.of());
        told.put("questionnaires", Map.of("PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 1, 0), "C-SSRS", SAFE));
        save(1, told);

        Answer refused = patient.post(MINE + "/submission", null);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/pages").toString()).isEqualTo("[\"medicines\",\"GAD-7\"]");
    }

    @Test
    void aPacketThatIsSentInBecomesTheRecordsAndSaysWhoseWordsTheyAre() {
        save(1, whole(SAFE));
        Answer done = patient.post(MINE + "/submission", null);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().at("/told").isNull()).isTrue();
        topics.await(PacketSubmitted.class, event -> event.patientId().equals(patientId));

        eventually(() -> assertThat(topics.all(
                        AssessmentCompleted.class, event -> event.patientId().equals(patientId)))
                .extracting(AssessmentCompleted::instrument)
                .containsExactlyInAnyOrder("PHQ-9", "GAD-7", "C-SSRS"));
        eventually(() -> assertThat(
                        client.asNurse().get(IntakeApi.screeningOf(patientId)).at("/findings/medications/0"))
                .isEqualTo("levothyroxine 50 mcg"));
        JsonNode screening =
                client.asNurse().get(IntakeApi.screeningOf(patientId)).json();
        assertThat(screening.at("/trials").size()).isEqualTo(1);
        assertThat(screening.at("/chart/medications/0/origin").asString()).isEqualTo("stated by the patient");
        assertThat(screening.at("/verdict/reasons").toString()).contains("answered yes, stated by the patient");
        assertThat(screening.at("/verdict/missing").toString()).contains("UNEXPLAINED_DRUG_SCREEN");
        JsonNode given = client.asNurse()
                .get(IntakeApi.PATH + "/patients/" + patientId + "/assessments")
                .json();
        assertThat(given.at("/assessments/0/recordedBy").asString()).isEqualTo("patient:" + patientId);
        eventually(() -> {
            Answer record = client.asFrontDesk().get(IntakeApi.PATH + "/patients/" + patientId);
            assertThat(record.at("/preferredName")).isEqualTo("Rob");
            assertThat(record.at("/particulars/pronouns")).isEqualTo("they/them");
            assertThat(record.at("/particulars/primaryCare/name")).isEqualTo("Dr. Lee");
            assertThat(record.at("/contact/language")).isEqualTo("es");
        });
        assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/patients/" + patientId)
                        .at("/contact/email"))
                .as("a link never changes where messages go")
                .isEqualTo("somebody@example.org");
        assertThat(queuedPackets()).contains(patientId);
    }

    @Test
    void whatStaffFoundOutStands() {
        Map<String, Object> findings = new LinkedHashMap<>();
        findings.put("answers", List.of(Map.of("question", "HYPERTENSION", "answer", "NO")));
        findings.put("medications", List.of("sertraline 50 mg"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), findings);
        save(1, whole(SAFE));
        patient.post(MINE + "/submission", null);

        eventually(() -> assertThat(client.asNurse()
                        .get(IntakeApi.screeningOf(patientId))
                        .json()
                        .at("/findings/answers")
                        .size())
                .isEqualTo(31));
        JsonNode kept =
                client.asNurse().get(IntakeApi.screeningOf(patientId)).json().at("/findings");
        assertThat(kept.at("/medications").toString()).isEqualTo("[\"sertraline 50 mg\"]");
        assertThat(kept.at("/answers/0/answer").asString()).isEqualTo("NO");
    }

    @Test
    void aDangerousAnswerIsFlaggedWhileThePatientIsStillTyping() {
        Map<String, Object> told = nothing();
        told.put("questionnaires", Map.of("C-SSRS", Arrays.asList(1, 1, 1, 1, null, null, null)));
        save(1, told);

        RiskFlagged flagged =
                topics.await(RiskFlagged.class, event -> event.patientId().equals(patientId));
        assertThat(flagged.riskLevel()).isEqualTo("HIGH");
        assertThat(intake.queuedRisks()).contains(patientId);

        told.put("questionnaires", Map.of("C-SSRS", Arrays.asList(1, 1, 1, 1, 0, null, null)));
        Answer again = save(2, told);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(topics.all(RiskFlagged.class, event -> event.patientId().equals(patientId)))
                .as("typing on flags nothing twice")
                .hasSize(1);
    }

    @Test
    void answersThatContradictEachOtherAreNotTakenAndTheirPageIsAskedAgain() {
        save(1, whole(Arrays.asList(1, 0, null, 1, null, 0, null)));

        Answer refused = patient.post(MINE + "/submission", null);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/pages").toString()).isEqualTo("[\"C-SSRS\"]");
        assertThat(client.asNurse()
                        .get(IntakeApi.PATH + "/patients/" + patientId + "/assessments")
                        .json()
                        .at("/assessments"))
                .isEmpty();
    }

    @Test
    void aUsedLinkGivesNothingAndANewOneAsksAgain() {
        save(1, whole(SAFE));
        patient.post(MINE + "/submission", null);

        assertThat(patient.get(MINE).json().at("/told").isNull()).isTrue();
        assertThat(save(3, nothing()).at("/type")).endsWith("packet-submitted");
        assertThat(patient.post(MINE + "/submission", null).status()).isEqualTo(200);

        Answer next = client.asPatient(patientId, "PACKET", Instant.now().plusSeconds(1))
                .get(MINE);
        assertThat(next.json().at("/submittedAt").isNull()).isTrue();
        assertThat(next.json().at("/told/medicines").size()).isZero();
    }

    @Test
    void theDeskSeesHowFarItIsAndNothingOfHealth() {
        String path = IntakeApi.PATH + "/patients/" + patientId + "/packet";
        assertThat(client.asFrontDesk().get(path).at("/status")).isEqualTo("NOT_OPENED");
        save(1, whole(SAFE));

        Answer desk = client.asFrontDesk().get(path);
        assertThat(desk.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(desk.at("/told/reach/email")).isEqualTo("rob@example.org");
        assertThat(desk.body())
                .doesNotContain("sertraline")
                .doesNotContain("levothyroxine")
                .doesNotContain("YES");
        assertThat(client.asNurse().get(path).body()).contains("levothyroxine");
    }

    private Answer save(long version, Map<String, Object> told) {
        patient.get(MINE);
        return patient.havingSeen(version).put(MINE, told);
    }

    private String queuedPackets() {
        return client.asNurse()
                .get(IntakeApi.PATH + "/review-queue")
                .json()
                .at("/packets")
                .toString();
    }

    private static Map<String, Object> nothing() {
        return new LinkedHashMap<>(
                Map.of("tried", List.of(), "medicines", List.of(), "health", Map.of(), "questionnaires", Map.of()));
    }

    private static Map<String, Object> whole(List<@Nullable Integer> screener) {
        Map<String, Object> told = nothing();
        told.put("aboutYou", Map.of("preferredName", "Rob", "pronouns", "they/them", "language", "es"));
        told.put("reach", Map.of("email", "rob@example.org"));
        told.put("primaryCare", Map.of("name", "Dr. Lee", "practice", "Harbor Family Care"));
        told.put(
                "tried",
                List.of(
                        tried("sertraline", 100),
                        Map.of("drug", "Prozac", "howLong", "NOT_SURE", "helped", "A_LITTLE")));
        told.put("medicines", List.of("levothyroxine 50 mcg"));
        Map<String, String> health = new LinkedHashMap<>();
        health.put("HYPERTENSION", "YES");
        for (Question question : PacketFormFiles.read().asked()) {
            health.putIfAbsent(question.name(), "NO");
        }
        told.put("health", health);
        Map<String, Object> questionnaires = new LinkedHashMap<>();
        questionnaires.put("PHQ-9", new ArrayList<>(List.of(2, 2, 2, 2, 2, 2, 2, 1, 0)));
        questionnaires.put("GAD-7", List.of(1, 1, 1, 1, 1, 1, 1));
        questionnaires.put("C-SSRS", screener);
        told.put("questionnaires", questionnaires);
        return told;
    }

    private static Map<String, Object> tried(String drug, int milligrams) {
        return Map.of(
                "drug",
                drug,
                "milligramsPerDay",
                milligrams,
                "howLong",
                "LONGER",
                "mostDays",
                true,
                "helped",
                "A_LITTLE",
                "whyStopped",
                "NO_OR_LITTLE_RESPONSE",
                "thisTime",
                true);
    }
}
