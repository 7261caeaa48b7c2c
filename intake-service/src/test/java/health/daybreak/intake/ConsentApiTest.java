package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Consents, and who sees what, over real HTTP. */
@ClinicTest
class ConsentApiTest {

    private static final Map<String, Object> WISH = Map.of("asker", "PATIENT", "reason", "Changed my mind");

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    ConsentApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void aConsentIsSignedAndTakenBack() {
        String consents = consentsOf(intake.register(IntakeApi.inquiry("Femi", "Ade")));
        Answer signed = client.asNurse().post(consents, signature("TREATMENT_IV", "Femi Ade"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        assertThat(signed.at("/state")).isEqualTo("IN_FORCE");
        String consentId = signed.at("/consentId");
        topics.await(ConsentSigned.class, event -> event.consentId().equals(consentId));
        Answer revoked = client.asNurse().post(consents + "/" + consentId + "/revocation", WISH);
        assertThat(revoked.at("/state")).as(revoked.body()).isEqualTo("REVOKED");
        assertThat(revoked.at("/holds")).isEqualTo("false");
        topics.await(ConsentRevoked.class, event -> event.consentId().equals(consentId));
        assertThat(client.asNurse()
                        .post(consents + "/" + consentId + "/revocation", WISH)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoeverSignedTwiceAndTakesTheNewerBackHasTakenBothBack() {
        String consents = consentsOf(intake.register(IntakeApi.inquiry("Twice", "Signed")));
        client.asNurse().post(consents, signature("MESSAGES_SMS", "Twice Signed"));
        Answer newer = client.asNurse().post(consents, signature("MESSAGES_SMS", "Twice Signed"));
        client.asNurse().post(consents + "/" + newer.at("/consentId") + "/revocation", WISH);

        assertThat(client.asNurse().get(consents).json().at("/consents"))
                .hasSize(2)
                .allSatisfy(
                        consent -> assertThat(consent.at("/holds").asBoolean()).isFalse());
    }

    @Test
    void whoeverAnswersATextWithStopHasTakenThatConsentBackAndNoOther() {
        String patientId = intake.register(IntakeApi.inquiry("Stella", "Stop"));
        String consents = consentsOf(patientId);
        String texts = client.asNurse()
                .post(consents, signature("MESSAGES_SMS", "Stella Stop"))
                .at("/consentId");
        String mail = client.asNurse()
                .post(consents, signature("MESSAGES_EMAIL", "Stella Stop"))
                .at("/consentId");
        Instant stopped = Instant.now();
        ReplyReceived stop =
                new ReplyReceived(UUID.randomUUID().toString(), patientId, "SMS", "STOP", null, null, stopped);

        topics.publish(stop);
        ConsentRevoked revoked =
                topics.await(ConsentRevoked.class, event -> event.consentId().equals(texts));

        assertThat(revoked.revokedAt()).isEqualTo(stopped);
        String anew = client.asNurse()
                .post(consents, signature("MESSAGES_SMS", "Stella Stop"))
                .at("/consentId");
        topics.publish(stop, 1);
        topics.publish(new ReplyReceived(UUID.randomUUID().toString(), patientId, "SMS", "STOP", null, null, stopped));
        topics.publish(
                new ReplyReceived(UUID.randomUUID().toString(), patientId, "EMAIL", "STOP", null, null, stopped));
        topics.await(ConsentRevoked.class, event -> event.consentId().equals(mail));
        assertThat(client.asNurse()
                        .get(consents)
                        .json()
                        .at("/consents")
                        .valueStream()
                        .filter(consent -> consent.at("/holds").asBoolean())
                        .map(consent -> consent.at("/consentId").asString()))
                .as("what was signed after the answer stands")
                .containsExactly(anew);
    }

    @Test
    void aDrawnSignatureIsKeptWithItsTextAndCanBePrinted() {
        String consents = consentsOf(intake.register(IntakeApi.inquiry("Dora", "Drawn")));
        Map<String, Object> drawn = signature("OFF_LABEL_USE", "Dora Drawn");
        drawn.put("language", "es");
        drawn.put("textHash", hashOf("OFF_LABEL_USE", "es"));
        drawn.put("strokes", List.of("100,200 140,60 180,210"));
        drawn.put("interpreter", "Interpreter 4711");
        Answer signed = client.asFrontDesk().post(consents, drawn);

        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        assertThat(signed.at("/signature/drawn")).isEqualTo("true");
        assertThat(signed.at("/language")).isEqualTo("es");
        Answer document = client.asFrontDesk().get(consents + "/" + signed.at("/consentId") + "/document");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.headers().get("content-type")).containsExactly("application/pdf");
        assertThat(document.body()).startsWith("%PDF-");
    }

    @Test
    void whatCannotBeASignatureIsRefusedAndNothingIsKept() {
        String consents = consentsOf(intake.register(IntakeApi.inquiry("Nora", "Nothing")));
        Map<String, Object> dot = signature("RESEARCH", "Nora Nothing");
        dot.put("strokes", List.of("5,5"));
        Map<String, Object> otherWords = signature("RESEARCH", "Nora Nothing");
        otherWords.put("textHash", "0".repeat(64));
        Map<String, Object> oldVersion = signature("RESEARCH", "Nora Nothing");
        oldVersion.put("textVersion", "1999-01");
        Map<String, Object> klingon = signature("RESEARCH", "Nora Nothing");
        klingon.put("language", "tlh");

        assertThat(refusal(consents, dot)).isEqualTo("urn:daybreak:problem:signature-not-usable");
        assertThat(refusal(consents, otherWords)).isEqualTo("urn:daybreak:problem:consent-text-changed");
        assertThat(refusal(consents, oldVersion)).isEqualTo("urn:daybreak:problem:consent-text-not-in-use");
        assertThat(refusal(consents, klingon)).isEqualTo("urn:daybreak:problem:consent-language-not-available");
        assertThat(refusal(consents, signature("KAP_TOUCH", "Nora Nothing")))
                .isEqualTo("urn:daybreak:problem:consent-choices-open");
        assertThat(client.asNurse().get(consents).json().at("/consents")).isEmpty();
    }

    @Test
    void nobodyAgreesToMessagesThatHaveNowhereToGo() {
        Map<String, Object> unreachable = IntakeApi.inquiry("Unre", "Achable");
        unreachable.remove("mobile");
        String consents = consentsOf(intake.register(unreachable));

        assertThat(refusal(consents, signature("MESSAGES_SMS", "Unre Achable")))
                .isEqualTo("urn:daybreak:problem:nothing-to-reach-by");
        assertThat(client.asNurse()
                        .post(consents, signature("MESSAGES_EMAIL", "Unre Achable"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anotherPatientsConsentIsNotFound() {
        String mine = consentsOf(intake.register(IntakeApi.inquiry("Mine", "Person")));
        String others = consentsOf(intake.register(IntakeApi.inquiry("Other", "Person")));
        String consent = client.asNurse()
                .post(mine, signature("RESEARCH", "Mine Person"))
                .at("/consentId");

        assertThat(client.asNurse()
                        .post(others + "/" + consent + "/revocation", WISH)
                        .status())
                .isEqualTo(404);
        assertThat(client.asNurse().get(others + "/" + consent + "/document").status())
                .isEqualTo(404);
        assertThat(client.asNurse()
                        .get(mine + "/" + UUID.randomUUID() + "/document")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void peopleAtTheDeskSeeWhenSomethingHappenedAndNotHowThePatientIs() {
        String patientId = intake.register(IntakeApi.inquiry("Private", "Person"));
        intake.answer(patientId, "C-SSRS", Arrays.asList(1, 1, 1, 0, 0, 0, null));
        String path = IntakeApi.PATH + "/patients/" + patientId;
        eventually(() -> assertThat(client.asNurse().get(path).body()).contains("RISK_FLAGGED", "C-SSRS MODERATE"));
        assertThat(client.asFrontDesk().get(path).body())
                .contains("ASSESSMENT_COMPLETED")
                .doesNotContain("RISK_FLAGGED", "C-SSRS MODERATE");
    }

    private String refusal(String consents, Map<String, Object> signature) {
        Answer refused = client.asNurse().post(consents, signature);
        assertThat(refused.status()).as(refused.body()).isBetween(400, 499);
        return refused.at("/type");
    }

    private String hashOf(String scope, String language) {
        JsonNode texts =
                client.asNurse().get(IntakeApi.PATH + "/consent-texts").json().at("/texts");
        return texts.valueStream()
                .filter(text -> text.at("/scope").asString().equals(scope))
                .flatMap(text -> text.at("/wordings").valueStream())
                .filter(wording -> wording.at("/language").asString().equals(language))
                .map(wording -> wording.at("/hash").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String consentsOf(String patientId) {
        return IntakeApi.PATH + "/patients/" + patientId + "/consents";
    }

    private static Map<String, Object> signature(String scope, String name) {
        return new HashMap<>(
                Map.of("scope", scope, "textVersion", "2026-11", "signedName", name, "device", "Tablet in room A"));
    }
}
