package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.fhir.FhirRules;
import health.daybreak.intake.referral.Bundles;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

/** A patient's own record over real HTTP; as FHIR it is held to R4 by the HAPI validator. */
@ClinicTest
class ExportApiTest {

    private static final FhirRules RULES = FhirRules.withOurQuestionnaires();

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<String> ALL = Bundles.ALL;

    private final TestClient client;
    private final TestClient desk;
    private final TestClient nurse;
    private final IntakeApi intake;

    ExportApiTest(TestClient client) {
        this.client = client;
        this.desk = client.asFrontDesk();
        this.nurse = client.asNurse();
        this.intake = new IntakeApi(client);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReferralComesOutAgainAsValidFhir(String bundle) {
        String patientId = imported(bundle);
        answerEverything(patientId);
        Answer export = export(patientId, "FHIR");
        assertThat(export.status()).as(export.body()).isEqualTo(200);
        assertThat(export.headers().get("content-type")).containsExactly("application/fhir+json");
        assertThat(RULES.brokenBy(export.bytes())).isEmpty();
        assertThat(types(export.json()))
                .containsKeys("Patient", "Condition", "Observation", "QuestionnaireResponse", "ServiceRequest", "Flag");
    }

    @Test
    void aWholeChartIsInTheBundleAndValid() {
        String patientId = somebodyDecidedUpon();
        Answer export = export(patientId, "FHIR");
        assertThat(RULES.brokenBy(export.bytes())).isEmpty();
        assertThat(types(export.json()))
                .containsEntry("Patient", 1)
                .containsEntry("Consent", 1)
                .containsEntry("ClinicalImpression", 1)
                // Two trials and one medicine that is taken now.
                .containsEntry("MedicationStatement", 3)
                // Three questionnaires and the contraindication questions.
                .containsEntry("QuestionnaireResponse", 4);
        assertThat(export.body())
                .contains("Two adequate trials failed", "\"valueString\": \"no\"", "urn:daybreak:record-number");
    }

    @Test
    void testsDecisionsAboutRisksAndThePatientsOwnWordsAreInEveryForm() throws IOException {
        String patientId = intake.register(IntakeApi.inquiry("Ivo", "Everything"));
        String flag = intake.answer(patientId, "C-SSRS", Arrays.asList(1, 1, 1, 0, 0, 0, null));
        intake.takesCharge(patientId, flag);
        Answer decided = intake.decidesRisk(client.asPrescriber(), patientId, flag, "SAFE_TO_CONTINUE");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        Answer tested = nurse.post(
                IntakeApi.PATH + "/patients/" + patientId + "/readiness/results",
                Map.of(
                        "results",
                        List.of(Map.of(
                                "item",
                                "METABOLIC_PANEL",
                                "takenAt",
                                Instant.now().minusSeconds(60).toString(),
                                "figures",
                                List.of(
                                        Map.of("code", "ALT", "value", 22, "unit", "U/L"),
                                        Map.of("code", "AST", "value", 25, "unit", "U/L"),
                                        Map.of("code", "CREATININE", "value", 0.9, "unit", "mg/dL"))))));
        assertThat(tested.status()).as(tested.body()).isEqualTo(200);
        TestClient patient = client.asPatient(patientId, "PACKET", Instant.now().minusSeconds(60));
        patient.get(IntakeApi.PATH + "/my/packet");
        Answer stated = patient.havingSeen(1)
                .put(
                        IntakeApi.PATH + "/my/packet",
                        Map.of(
                                "tried",
                                List.of(),
                                "medicines",
                                List.of("levothyroxine 50 mcg"),
                                "health",
                                Map.of(),
                                "questionnaires",
                                Map.of()));
        assertThat(stated.status()).as(stated.body()).isEqualTo(200);
        Answer export = export(patientId, "FHIR");
        assertThat(RULES.brokenBy(export.bytes())).isEmpty();
        Map<String, String> files = unzipped(export(patientId, "CSV").bytes());
        for (String words : List.of("ALT", "Seen today; calls every morning", "levothyroxine 50 mcg")) {
            assertThat(export.body()).contains(words);
            assertThat(String.join("", files.values())).contains(words);
        }
    }

    @Test
    void theRecordOfAnImportedPatientIsImportedAgainElsewhere() {
        String record = export(imported(Bundles.JOHNNIE), "FHIR").body();
        Answer again = desk.post(IntakeApi.PATH + "/referrals", record);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        JsonNode referral = nurse.get(IntakeApi.PATH + "/patients/" + again.at("/patientId"))
                .json()
                .at("/referral");
        assertThat(referral.at("/conditions").toString()).contains("Essential hypertension (disorder)");
        assertThat(referral.at("/medications").toString()).contains("amLODIPine 2.5 MG Oral Tablet");
        assertThat(referral.at("/figures").toString()).contains("SYSTOLIC", "DAST_10", "WEIGHT_KILOGRAMS");
    }

    @Test
    void theDocumentHoldsWhatTheTablesHold() throws IOException {
        Answer export = export(somebodyDecidedUpon(), "PDF");
        assertThat(export.headers().get("content-type")).containsExactly("application/pdf");
        assertThat(export.headers().get("content-disposition"))
                .containsExactly("attachment; filename=\"patient-record.pdf\"");
        StringBuilder text = new StringBuilder();
        try (PdfReader pdf = new PdfReader(export.bytes())) {
            PdfTextExtractor extractor = new PdfTextExtractor(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("Eve Whole", "Scores", "PHQ-9", "Consents", "sertraline", "Little interest or pleasure")
                .contains("Two adequate trials failed");
    }

    @Test
    void theTablesArePlainCsv() throws IOException {
        String patientId = imported(Bundles.ALI);
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 1, 0));
        Map<String, String> files = unzipped(export(patientId, "CSV").bytes());
        assertThat(files)
                .containsKeys("person.csv", "conditions.csv", "figures.csv", "scores.csv", "answers.csv", "story.csv");
        assertThat(files.get("person.csv"))
                .startsWith("\ufeffWhat,Value\r\n")
                .contains("\r\nFamily name,Simonis280\r\n");
        assertThat(files.get("scores.csv")).contains("PHQ-9,1,15,moderately severe,,0,staff,staff-nurse");
        assertThat(files.get("answers.csv")).contains("PHQ-9,9,Thoughts that you would be better off dead");
        assertThat(files.get("story.csv")).contains("registered,fhir referral");
        assertThat(files.get("figures.csv")).contains("phq 9,,19,").contains("Tobacco");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmlessAndATelephoneNumberStays() throws IOException {
        Map<String, Object> inquiry = IntakeApi.inquiry("=HYPERLINK(\"x\")", "O'Hara, \"Al\"");
        Map<String, String> files =
                unzipped(export(intake.register(inquiry), "CSV").bytes());
        assertThat(files.get("person.csv"))
                .contains("Given name,\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("Family name,\"O'Hara, \"\"Al\"\"\"")
                .contains("Mobile,+1 617 555 0100");
    }

    @Test
    void lettersThatTheDocumentCannotPrintLeaveATrace() throws IOException {
        String patientId = intake.register(IntakeApi.inquiry("Ada مريم 🌱", "Zoë"));
        try (PdfReader pdf = new PdfReader(export(patientId, "PDF").bytes())) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("Ada □□□□ □ Zoë");
        }
        assertThat(RULES.brokenBy(export(patientId, "FHIR").bytes())).isEmpty();
        assertThat(export(patientId, "FHIR").body()).contains("مريم 🌱");
    }

    @Test
    void theDeskAndAnUnknownFormatGetNothing() {
        String patientId = intake.register(IntakeApi.inquiry("Nobody", "Special"));
        assertThat(desk.get(path(patientId) + "FHIR").status()).isEqualTo(403);
        assertThat(export(patientId, "HTML").status()).isEqualTo(400);
        assertThat(export("nobody", "PDF").status()).isEqualTo(404);
    }

    private String imported(String bundle) {
        Answer referred =
                desk.post(IntakeApi.PATH + "/referrals", new String(Bundles.json(bundle), StandardCharsets.UTF_8));
        assertThat(referred.status()).isIn(200, 201);
        return referred.at("/patientId");
    }

    private void answerEverything(String patientId) {
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 2));
        intake.answer(patientId, "GAD-7", List.of(2, 2, 2, 2, 2, 2, 2));
        intake.answer(patientId, "C-SSRS", Arrays.asList(1, 1, 0, 0, 0, 0, null));
        intake.answer(patientId, "AUDIT-C", List.of(4, 0, 0));
        intake.answer(patientId, "WHO-5", List.of(1, 1, 1, 1, 1));
        nurse.post(
                IntakeApi.PATH + "/patients/" + patientId + "/assessments",
                Map.of("instrument", "MADRS", "total", 30, "occasion", "SCREENING"));
    }

    private String somebodyDecidedUpon() {
        String patientId = intake.register(IntakeApi.inquiry("Eve", "Whole"));
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        intake.answer(patientId, "GAD-7", List.of(2, 2, 2, 2, 2, 2, 2));
        nurse.post(
                IntakeApi.PATH + "/patients/" + patientId + "/assessments",
                answersOf("C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null)));
        Answer screening = nurse.havingSeen(0).put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        assertThat(screening.status()).as(screening.body()).isEqualTo(200);
        Answer decided = intake.decide(
                patientId,
                Map.of("outcome", "ELIGIBLE", "rationale", "Two adequate trials failed; nothing speaks against."));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        Answer signed = nurse.post(
                IntakeApi.PATH + "/patients/" + patientId + "/consents",
                Map.of(
                        "scope",
                        "TREATMENT_IV",
                        "textVersion",
                        "2026-11",
                        "signedName",
                        "Eve Whole",
                        "device",
                        "Tablet in room A"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        return patientId;
    }

    private static Map<String, Object> answersOf(String instrument, List<Integer> answers) {
        Map<String, Object> body = new HashMap<>();
        body.put("instrument", instrument);
        body.put("answers", answers);
        body.put("occasion", "SCREENING");
        return body;
    }

    private Answer export(String patientId, String format) {
        return nurse.get(path(patientId) + format);
    }

    private static String path(String patientId) {
        return IntakeApi.PATH + "/patients/" + patientId + "/export?format=";
    }

    private static Map<String, Integer> types(JsonNode bundle) {
        Map<String, Integer> types = new TreeMap<>();
        bundle.at("/entry")
                .forEach(entry -> types.merge(entry.at("/resource/resourceType").asString(), 1, Integer::sum));
        return types;
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
