package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The public form: an inquiry like any other, and nothing said about who is known. */
@ClinicTest
class WebInquiryApiTest {

    private static final String PATH = IntakeApi.PATH + "/web-inquiries";

    private final TestClient client;
    private final Topics topics;
    private final TestClient gateway;
    private final String family = "Web" + UUID.randomUUID().toString().substring(0, 8);

    WebInquiryApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.gateway = client.asGateway(TestClient.CLINIC);
    }

    @Test
    void anInquiryFromTheFormIsRegisteredAndWhatWasAgreedToIsAConsent() {
        JsonNode email = gateway.get(PATH + "/texts?language=es-MX")
                .json()
                .valueStream()
                .filter(text -> text.at("/channel").asString().equals("EMAIL"))
                .findFirst()
                .orElseThrow();
        assertThat(email.at("/language").asString()).isEqualTo("es");
        Map<String, Object> form = form();
        form.put("agreed", List.of(agreedTo(email, email.at("/hash").asString())));
        Answer taken = gateway.post(PATH, form);
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        assertThat(taken.body()).isEmpty();

        String patientId = found();
        assertThat(topics.await(PatientRegistered.class, event -> event.patientId()
                                .equals(patientId))
                        .origin())
                .isEqualTo("FORM");
        ConsentSigned signed =
                topics.await(ConsentSigned.class, event -> event.patientId().equals(patientId));
        assertThat(signed.scope()).isEqualTo("MESSAGES_EMAIL");
        JsonNode consents = client.asFrontDesk()
                .get(IntakeApi.PATH + "/patients/" + patientId + "/consents")
                .json();
        assertThat(consents.toString()).contains("the public form");
    }

    @Test
    void otherWordsThanThoseInUseAreNotAgreedTo() {
        JsonNode text = gateway.get(PATH + "/texts?language=en").json().get(0);
        Map<String, Object> form = form();
        form.put("agreed", List.of(agreedTo(text, "0".repeat(64))));
        gateway.post(PATH, form);

        String patientId = found();
        eventually(() -> assertThat(client.asNurse()
                        .get(IntakeApi.PATH + "/patients/" + patientId)
                        .at("/stage"))
                .isEqualTo("INQUIRY"));
        topics.await(PatientRegistered.class, event -> event.patientId().equals(patientId));
        assertThat(topics.all(ConsentSigned.class, event -> event.patientId().equals(patientId)))
                .isEmpty();
    }

    @Test
    void somebodyWhoIsKnownGetsTheSameAnswerAsSomebodyWhoIsNot() {
        Answer first = gateway.post(PATH, form());
        Answer again = gateway.post(PATH, form());

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void onlyTheGatewaySendsForms() {
        assertThat(client.asFrontDesk().post(PATH, form()).status()).isEqualTo(403);
        assertThat(gateway.get(IntakeApi.PATH + "/patients").status()).isEqualTo(403);
    }

    private String found() {
        JsonNode patients = client.asFrontDesk()
                .get(IntakeApi.PATH + "/patients?search=" + family)
                .json()
                .at("/patients");
        assertThat(patients.size()).isEqualTo(1);
        return patients.at("/0/patientId").asString();
    }

    private Map<String, Object> form() {
        return new LinkedHashMap<>(Map.of(
                "givenName",
                "Wanda",
                "familyName",
                family,
                "birthDate",
                "1988-05-17",
                "administrativeGender",
                "unknown",
                "email",
                "wanda@example.org",
                "language",
                "es-MX",
                "asksFor",
                "Feeling low",
                "agreed",
                List.of()));
    }

    private static Map<String, String> agreedTo(JsonNode text, String hash) {
        return Map.of(
                "channel",
                text.at("/channel").asString(),
                "version",
                text.at("/version").asString(),
                "language",
                text.at("/language").asString(),
                "hash",
                hash);
    }
}
