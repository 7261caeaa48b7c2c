package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inquiries and contacts over real HTTP, with what people send by mistake. */
@ClinicTest
class InquiryApiTest {

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    InquiryApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void anInquiryIsTakenDownAndToldWithoutIdentityButForTheContact() {
        String patientId = intake.register(IntakeApi.inquiry("Amara", "Linde"));
        PatientRegistered registered =
                topics.await(PatientRegistered.class, event -> event.patientId().equals(patientId));
        assertThat(registered.ageBand()).isEqualTo("35-44");
        assertThat(registered.origin()).isEqualTo("FORM");
        ContactUpdated contact =
                topics.await(ContactUpdated.class, event -> event.patientId().equals(patientId));
        assertThat(contact.familyName()).isEqualTo("Linde");
        assertThat(contact.channels()).containsExactly("EMAIL", "SMS");
    }

    @ParameterizedTest
    @CsvSource({"Zoë 🌈,Ångström", "ليلى,الحداد", "שירה,לוי", "美咲,佐藤"})
    void namesOfAnyScriptAreAcceptedAndFound(String given, String family) {
        String patientId = intake.register(IntakeApi.inquiry(given, family));
        Answer found = client.asFrontDesk().get(IntakeApi.PATH + "/patients?ids=" + patientId);
        assertThat(found.at("/patients/0/givenName")).isEqualTo(given);
        assertThat(found.at("/patients/0/familyName")).isEqualTo(family);
    }

    @Test
    void patientsAreFoundByWordsOfTheirNameWithoutAccents() {
        String patientId = intake.register(IntakeApi.inquiry("Émile", "Quessenberry"));
        Answer found = client.asFrontDesk().get(IntakeApi.PATH + "/patients?search=quess%20emile");
        assertThat(found.json().at("/patients").size()).isEqualTo(1);
        assertThat(found.at("/patients/0/patientId")).isEqualTo(patientId);
        assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/patients?search=quess&stage=ELIGIBLE")
                        .json()
                        .at("/patients")
                        .size())
                .isZero();
    }

    @Test
    void aNoteOfTenThousandCharactersIsKeptAndOneMoreIsRefused() {
        Map<String, Object> inquiry = IntakeApi.inquiry("Long", "Note");
        inquiry.put("note", "é".repeat(10_000));
        String patientId = intake.register(inquiry);
        assertThat(client.asNurse()
                        .get(IntakeApi.PATH + "/patients/" + patientId)
                        .at("/inquiry/note")
                        .length())
                .isEqualTo(10_000);
        inquiry.put("note", "é".repeat(10_001));
        assertThat(client.asFrontDesk()
                        .post(IntakeApi.PATH + "/inquiries", inquiry)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1990-13-01", "2999-01-01", "1850-01-01", "yesterday"})
    void impossibleBirthDatesAreRefused(String birthDate) {
        Map<String, Object> inquiry = IntakeApi.inquiry("Im", "Possible");
        inquiry.put("birthDate", birthDate);
        assertThat(client.asFrontDesk()
                        .post(IntakeApi.PATH + "/inquiries", inquiry)
                        .status())
                .isIn(400, 422);
    }

    @Test
    void unknownFieldsAreRefusedAndNamed() {
        Map<String, Object> inquiry = IntakeApi.inquiry("Un", "Known");
        inquiry.put("nickname", "U");
        Answer refused = client.asFrontDesk().post(IntakeApi.PATH + "/inquiries", inquiry);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/field")).isEqualTo("nickname");
    }

    @Test
    void malformedJsonIsRefused() {
        assertThat(client.asFrontDesk()
                        .post(IntakeApi.PATH + "/inquiries", "{\"givenName\": ")
                        .at("/type"))
                .endsWith("json-malformed");
    }

    @Test
    void aRepeatedPostWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        TestClient desk = client.asFrontDesk().withKey(UUID.randomUUID().toString());
        Map<String, Object> inquiry = IntakeApi.inquiry("Twice", "Sent");
        Answer first = desk.post(IntakeApi.PATH + "/inquiries", inquiry);
        Answer second = desk.post(IntakeApi.PATH + "/inquiries", inquiry);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/patientId")).isEqualTo(first.at("/patientId"));
        String patientId = first.at("/patientId");
        eventually(() -> assertThat(topics.all(
                        PatientRegistered.class, event -> event.patientId().equals(patientId)))
                .hasSize(1));
    }

    @Test
    void aChangedContactIsToldToTheOthers() {
        String patientId = intake.register(IntakeApi.inquiry("Moved", "House"));
        Map<String, Object> contact = new LinkedHashMap<>(Map.of(
                "givenName",
                "Moved",
                "familyName",
                "House",
                "email",
                "new@example.org",
                "language",
                "de",
                "timeZone",
                "Europe/Berlin",
                "channels",
                List.of("EMAIL")));
        Answer changed = client.asFrontDesk().put(IntakeApi.PATH + "/patients/" + patientId + "/contact", contact);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        ContactUpdated told = topics.await(
                ContactUpdated.class,
                event -> event.patientId().equals(patientId) && event.language().equals("de"));
        assertThat(told.mobile()).isNull();
        assertThat(told.channels()).containsExactly("EMAIL");
    }

    @Test
    void analystsSeeTheRulesAndNoPatients() {
        assertThat(client.asAnalyst().get(IntakeApi.PATH + "/rules").status()).isEqualTo(200);
        assertThat(client.asAnalyst().get(IntakeApi.PATH + "/instruments").status())
                .isEqualTo(200);
        assertThat(client.asAnalyst().get(IntakeApi.PATH + "/patients").status())
                .isEqualTo(403);
    }

    @Test
    void theApiIsTheOneThatTheStaffPagesWereMadeFor() throws IOException {
        OpenApiGolden.assertUnchanged(client, "intake");
    }
}
