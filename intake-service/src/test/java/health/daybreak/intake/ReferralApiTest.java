package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.intake.referral.Bundles;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Referrals over real HTTP. */
@ClinicTest
class ReferralApiTest {

    private static final String REFERRALS = IntakeApi.PATH + "/referrals";

    private final TestClient desk;
    private final TestClient nurse;
    private final Topics topics;

    ReferralApiTest(TestClient client, Topics topics) {
        // A clinic of its own: other tests import the same referrals, and of two imports only one is the first.
        List<String> clinic = List.of("referral-desk");
        this.desk = client.asStaffOf(clinic, "staff-frontdesk", Roles.FRONT_DESK);
        this.nurse = client.asStaffOf(clinic, "staff-nurse", Roles.NURSE);
        this.topics = topics;
    }

    @Test
    void aReferralMakesOnePatientHoweverOftenItComes() {
        Answer first = desk.post(REFERRALS, bundle(Bundles.ROBBIE));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.at("/verdict/outcome")).isEqualTo("NEEDS_PHYSICIAN_REVIEW");
        assertThat(first.at("/verdict/reasons/0/ruleId")).isEqualTo("review.hypertension");
        assertThat(first.at("/verdict/missing/2/code")).isEqualTo("antidepressant-trials");
        Answer second = desk.post(REFERRALS, bundle(Bundles.ROBBIE));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/outcome")).isEqualTo("UNCHANGED");
        String patientId = first.at("/patientId");
        assertThat(second.at("/patientId")).isEqualTo(patientId);
        topics.await(PatientRegistered.class, event -> event.patientId().equals(patientId));
        assertThat(topics.all(
                        PatientRegistered.class, event -> event.patientId().equals(patientId)))
                .hasSize(1);
        assertThat(nurse.get(IntakeApi.screeningOf(patientId)).at("/version")).isEqualTo("0");
    }

    @Test
    void aRepeatedReferralWithTheSameKeyGetsTheSameAnswer() {
        TestClient once = desk.withKey(UUID.randomUUID().toString());
        Answer first = once.post(REFERRALS, bundle(Bundles.CEDRIC));
        Answer second = once.post(REFERRALS, bundle(Bundles.CEDRIC));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        // Not its version: what else hears of a new patient may have written to the record in between.
        for (String part : List.of("/patientId", "/outcome", "/verdict", "/notUsed", "/remarks")) {
            assertThat(second.json().at(part)).isEqualTo(first.json().at(part));
        }
    }

    @Test
    void newsOfAKnownPatientReplaceTheFactsAndMakeNoSecondPatient() {
        desk.post(REFERRALS, bundle(Bundles.ALI));
        String news = bundle(Bundles.ALI).replace("\"value\": 85.5", "\"value\": 88.5");
        Answer updated = desk.post(REFERRALS, news);
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.at("/outcome")).isEqualTo("UPDATED");
        assertThat(nurse.get(IntakeApi.PATH + "/patients/" + updated.at("/patientId"))
                        .json()
                        .at("/referral/figures")
                        .toString())
                .contains("88.5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "malformed JSON, 400, json-malformed, `{\"resourceType\": \"Bundle\"`",
                "not a bundle, 422, not-a-bundle, `{\"resourceType\": \"Patient\"}`",
                "no patient, 422, bundle-without-patient, `{\"resourceType\": \"Bundle\", \"entry\": []}`",
                "unreadable, 422, resource-unreadable, `{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {}}]}`"
            })
    void whatIsNoReferralIsRefusedAndNothingOfItIsStored(String what, int status, String code, String body) {
        int before = registered();
        Answer refused = desk.post(REFERRALS, body);
        assertThat(refused.status()).as(what).isEqualTo(status);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:" + code);
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void aReferralThatBreaksInOneOfItsResourcesStoresNothing() {
        String broken = bundle(Bundles.LEAN).replaceFirst("\"clinicalStatus\": \\{", "\"clinicalStatus\": 1, \"x\": {");
        int before = registered();
        Answer refused = desk.post(REFERRALS, broken);
        assertThat(refused.at("/resourceType")).isEqualTo("Condition");
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void aBodyOfTwentyMegabytesIsTooLarge() {
        Answer refused = desk.post(REFERRALS, "{\"note\": \"" + "x".repeat(20 * 1024 * 1024) + "\"}");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.at("/type")).endsWith("body-too-large");
    }

    @Test
    void questionnairesOfTheReferralAreScoredHereOnceHoweverOftenTheyCome() {
        String phq9 = """
                {"resource": {"resourceType": "QuestionnaireResponse", "status": "completed",
                  "authored": "2026-01-05T10:00:00Z", "questionnaire": "urn:daybreak:instrument:PHQ-9|1",
                  "item": [%s]}},""".formatted(IntStream.rangeClosed(1, 9)
                .mapToObj(item -> "{\"linkId\": \"%d\", \"answer\": [{\"valueInteger\": 2}]}".formatted(item))
                .collect(Collectors.joining(",")));
        String referral = bundle(Bundles.RAYMUNDO).replaceFirst("\"entry\": \\[", "\"entry\": [" + phq9);
        String patientId = desk.post(REFERRALS, referral).at("/patientId");
        desk.post(REFERRALS, referral);
        Answer assessments = nurse.get(IntakeApi.PATH + "/patients/" + patientId + "/assessments");
        assertThat(assessments.json().at("/assessments")).hasSize(1);
        assertThat(assessments.at("/assessments/0/total")).isEqualTo("18");
        assertThat(assessments.at("/assessments/0/giver")).isEqualTo("IMPORT");
        assertThat(assessments.at("/assessments/0/takenAt")).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(nurse.get(IntakeApi.screeningOf(patientId))
                        .json()
                        .at("/verdict/missing")
                        .toString())
                .as("it was not answered here")
                .contains("phq-9");
    }

    @Test
    void aTherapistDoesNotTakeInReferrals() {
        assertThat(desk.as("staff-therapist", "THERAPIST")
                        .post(REFERRALS, bundle(Bundles.ILONA))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aReferredPatientIsListedAmongTheInquiries() {
        String patientId = desk.post(REFERRALS, bundle(Bundles.WANETTA)).at("/patientId");
        assertThat(desk.get(IntakeApi.PATH + "/patients?stage=INQUIRY&search=conner")
                        .at("/patients/0/patientId"))
                .isEqualTo(patientId);
    }

    private int registered() {
        return desk.get(IntakeApi.PATH + "/patients").json().at("/patients").size();
    }

    private static String bundle(String name) {
        return new String(Bundles.json(name), StandardCharsets.UTF_8);
    }
}
