package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A patient reads and signs by a link, alone, over real HTTP. */
@ClinicTest
class MyConsentApiTest {

    private static final String MINE = IntakeApi.PATH + "/my/consents";

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;
    private final String patientId;

    MyConsentApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
        this.patientId = intake.register(IntakeApi.inquiry("Lena", "Linked"));
    }

    @Test
    void whatTheLinkNamesIsReadInThePatientsLanguageAndSignedWordForWord() {
        TestClient patient = visitFor("TREATMENT_IV,RESEARCH");
        JsonNode texts = patient.get(MINE + "?language=es-US").json().at("/texts");
        assertThat(scopes(texts)).containsExactly("TREATMENT_IV", "RESEARCH");
        assertThat(texts.at("/0/language").asString()).isEqualTo("es");

        Map<String, Object> drawn = signature(texts.at("/0"));
        drawn.put("strokes", List.of("100,200 140,60 180,210"));
        Answer left = patient.post(MINE, drawn);

        assertThat(left.status()).as(left.body()).isEqualTo(201);
        assertThat(scopes(left.json().at("/texts"))).containsExactly("RESEARCH");
        topics.await(
                ConsentSigned.class,
                signed -> signed.patientId().equals(patientId) && signed.scope().equals("TREATMENT_IV"));
        JsonNode kept = consents();
        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/textHash").asString())
                .isEqualTo(texts.at("/0/hash").asString());
        assertThat(kept.at("/0/language").asString()).isEqualTo("es");
        assertThat(kept.at("/0/signature/drawn").asBoolean()).isTrue();
        assertThat(kept.at("/0/signature/device").asString()).isEqualTo("A phone");
        assertThat(kept.at("/0/signature/witnessedBy").isNull())
                .as("nobody of the clinic was present")
                .isTrue();
        Answer document = client.asNurse()
                .get(IntakeApi.PATH + "/patients/" + patientId + "/consents/"
                        + kept.at("/0/consentId").asString() + "/document");
        assertThat(document.status()).isEqualTo(200);
    }

    @Test
    void whatIsSignedTwiceByOneLinkIsSignedOnce() {
        TestClient patient = visitFor("RESEARCH");
        Map<String, Object> typed = signature(patient.get(MINE).json().at("/texts/0"));

        assertThat(patient.post(MINE, typed).status()).isEqualTo(201);
        Answer again = patient.post(MINE, typed);

        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.json().at("/texts")).isEmpty();
        assertThat(consents()).hasSize(1);
    }

    @Test
    void aCoursesNeedsAreAskedForWithoutBeingNamed() {
        topics.publish(courseStarted());
        TestClient patient = visitFor(null);

        eventually(() -> assertThat(scopes(patient.get(MINE).json().at("/texts")))
                .containsExactly("TREATMENT_IM", "OFF_LABEL_USE"));
    }

    @Test
    void whatNobodyAskedForOrSomebodyElseReadIsRefusedAndNothingIsKept() {
        TestClient patient = visitFor("RESEARCH,KAP_TOUCH");
        JsonNode texts = patient.get(MINE).json().at("/texts");
        assertThat(scopes(texts))
                .as("touch is talked through beside the patient and never signed alone")
                .containsExactly("RESEARCH");
        Map<String, Object> otherWords = signature(texts.at("/0"));
        otherWords.put("textHash", "0".repeat(64));
        Map<String, Object> notAsked = signature(texts.at("/0"));
        notAsked.put("scope", "TREATMENT_IV");
        Map<String, Object> dot = signature(texts.at("/0"));
        dot.put("strokes", List.of("5,5"));
        Map<String, Object> unread = signature(texts.at("/0"));
        unread.remove("textHash");

        assertThat(patient.post(MINE, otherWords).at("/type")).endsWith("consent-text-changed");
        assertThat(patient.post(MINE, notAsked).at("/type")).endsWith("consent-not-asked-for");
        assertThat(patient.post(MINE, dot).at("/type")).endsWith("signature-not-usable");
        assertThat(patient.post(MINE, unread).status()).isBetween(400, 422);
        assertThat(consents()).isEmpty();
    }

    @Test
    void onlyALinkForConsentsOpensThemAndItShowsNothingOfTheRecord() {
        assertThat(client.asPatient(patientId, "PACKET", Instant.now())
                        .get(MINE)
                        .status())
                .isEqualTo(403);
        assertThat(client.asNurse().get(MINE).status()).isEqualTo(403);
        assertThat(visitFor("RESEARCH").get(MINE).body()).doesNotContain("Lena").doesNotContain("Linked");
        assertThat(visitFor("RESEARCH")
                        .get(IntakeApi.PATH + "/patients/" + patientId + "/consents")
                        .status())
                .isEqualTo(403);
    }

    private TestClient visitFor(@Nullable String about) {
        return client.asPatient(patientId, "CONSENT", about, Instant.now().minusSeconds(60));
    }

    private JsonNode consents() {
        return client.asNurse()
                .get(IntakeApi.PATH + "/patients/" + patientId + "/consents")
                .json()
                .at("/consents");
    }

    private CourseStarted courseStarted() {
        return new CourseStarted(
                UUID.randomUUID().toString(),
                patientId,
                "screening-1",
                "protocol",
                1,
                "IM",
                "DEPRESSION",
                6,
                new BigDecimal("0.5"),
                null,
                "staff-prescriber",
                Instant.now());
    }

    private static List<String> scopes(JsonNode texts) {
        return texts.valueStream().map(text -> text.at("/scope").asString()).toList();
    }

    private static Map<String, Object> signature(JsonNode text) {
        return new HashMap<>(Map.of(
                "scope", text.at("/scope").asString(),
                "textVersion", text.at("/version").asString(),
                "language", text.at("/language").asString(),
                "textHash", text.at("/hash").asString(),
                "signedName", "Lena Linked",
                "device", "A phone"));
    }
}
