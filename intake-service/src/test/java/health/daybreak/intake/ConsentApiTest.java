package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Consents, and who sees what, over real HTTP. */
@ClinicTest
class ConsentApiTest {

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
        String patientId = intake.register(IntakeApi.inquiry("Femi", "Ade"));
        Answer signed = client.asNurse()
                .post(
                        IntakeApi.PATH + "/patients/" + patientId + "/consents",
                        Map.of(
                                "scope",
                                "TREATMENT_IV",
                                "textVersion",
                                "2026-11",
                                "signedName",
                                "Femi Ade",
                                "device",
                                "Tablet in room A"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        String consentId = signed.at("/consentId");
        topics.await(ConsentSigned.class, event -> event.consentId().equals(consentId));
        Answer revoked = client.asNurse().delete(IntakeApi.PATH + "/patients/" + patientId + "/consents/" + consentId);
        assertThat(revoked.at("/holds")).isEqualTo("false");
        topics.await(ConsentRevoked.class, event -> event.consentId().equals(consentId));
    }

    @Test
    void anotherPatientsConsentIsNotFound() {
        String patientId = intake.register(IntakeApi.inquiry("Other", "Person"));
        assertThat(client.asNurse()
                        .delete(IntakeApi.PATH + "/patients/" + patientId + "/consents/" + UUID.randomUUID())
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
}
