package health.daybreak.intake.referral;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredFigure;
import health.daybreak.intake.patient.ReferredMedication;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import health.daybreak.platform.aggregate.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualReferralsTest {

    private static final FhirReferralReader READER = new FhirReferralReader("America/New_York");
    private static final String PATIENT = """
            {"resourceType": "Patient", "id": "p", "identifier": [{"system": "urn:ehr", "value": "42"}],
             "name": [{"family": "Okoye", "given": ["Ada"]}], "birthDate": "1985-02-01", "gender": "female"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json at all", "{\"resourceType\": \"Bundle\", \"entry\": [}"})
    void whatIsNotJsonIsSaidToBeMalformed(String body) {
        if (body.isEmpty()) {
            refused("not-a-bundle", body);
        } else {
            assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedReferral.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "\"Bundle\"", "{}", "{\"resourceType\": \"Patient\"}", "{\"resourceType\": [\"Bundle\"]}"})
    void whatIsNotABundleIsRefused(String body) {
        refused("not-a-bundle", body);
    }

    @Test
    void aBundleWithoutAPatientIsRefused() {
        refused("bundle-without-patient", "{\"resourceType\": \"Bundle\"}");
        refused("bundle-without-patient", bundle("{\"resourceType\": \"Claim\"}"));
    }

    @Test
    void aBundleOfTwoPatientsIsRefused() {
        refused("bundle-with-several-patients", bundle(PATIENT, PATIENT));
    }

    @Test
    void aResourceThatCannotBeReadRefusesTheWholeReferralAndQuotesNothingOfIt() {
        String body = bundle(PATIENT, """
                {"resourceType": "Condition", "subject": {"reference": "Patient/p"}, "onsetDateTime": "secret-date"}
                """);
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("resource-unreadable");
            assertThat(refusal.details()).containsEntry("entry", 1).containsEntry("resourceType", "Condition");
            assertThat(refusal.getMessage()).doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"resourceType\": \"Observation\", \"status\": \"half-done\"}",
                "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": \"heavy\"}}",
                "{\"resourceType\": \"Condition\", \"code\": \"headache\"}"
            })
    void resourcesThatFhirDoesNotAllowAreRefused(String resource) {
        refused("resource-unreadable", bundle(PATIENT, resource));
    }

    @Test
    void elementsThatFhirDoesNotKnowArePassedOver() {
        String patient = PATIENT.replace("\"gender\"", "\"favouriteColour\": \"blue\", \"gender\"");
        assertThat(read(bundle(patient)).patient().name().family()).isEqualTo("Okoye");
    }

    @Test
    void aPatientWithoutBirthDateOrNameOrWhoHasDiedIsRefused() {
        refused("patient-without-birth-date", bundle(PATIENT.replace("\"birthDate\": \"1985-02-01\",", "")));
        refused("patient-without-birth-date", bundle(PATIENT.replace("1985-02-01", "1985")));
        refused("patient-without-name", bundle(PATIENT.replace("\"family\": \"Okoye\", ", "")));
        refused("patient-deceased", bundle(PATIENT.replace("\"gender\"", "\"deceasedBoolean\": true, \"gender\"")));
    }

    @Test
    void poundsAndInchesBecomeKilogramsAndCentimetres() {
        IncomingReferral referral = read(bundle(
                PATIENT,
                quantity("29463-7", "180", "[lb_av]", "2026-05-01"),
                quantity("8302-2", "70", "[in_i]", "2026-05-01")));
        assertThat(figures(referral)).containsExactly("HEIGHT_CENTIMETRES 177.8", "WEIGHT_KILOGRAMS 81.6");
    }

    @Test
    void aUnitThatNobodyKnowsIsLeftOutAndSaid() {
        IncomingReferral referral = read(bundle(PATIENT, quantity("29463-7", "12", "[stone_av]", "2026-05-01")));
        assertThat(figures(referral)).isEmpty();
        assertThat(referral.remarks()).singleElement().asString().contains("WEIGHT_KILOGRAMS");
    }

    @Test
    void theLatestOfSeveralFiguresCountsWhateverTheirOrder() {
        IncomingReferral referral = read(bundle(
                PATIENT,
                quantity("44261-6", "12", "{score}", "2026-06-01"),
                quantity("44261-6", "18", "{score}", "2026-01-01"),
                quantity("99999-9", "7", "{score}", "2026-06-01")));
        assertThat(figures(referral)).containsExactly("PHQ_9 12");
    }

    @Test
    void aMedicineByReferenceIsResolvedAndOneThatIsNotThereIsKeptAsUnnamed() {
        IncomingReferral referral = read(bundle(PATIENT, """
                {"resourceType": "Medication", "id": "m1", "code": {"text": "Lamotrigine 100 MG"}}
                """, request("Medication/m1"), request("urn:uuid:nowhere")));
        assertThat(facts(referral).medications())
                .extracting(ReferredMedication::display)
                .containsExactly("Lamotrigine 100 MG", "a medicine that the referral does not name");
    }

    @Test
    void aDiagnosisThatWasRefutedIsNotOne() {
        IncomingReferral referral = read(bundle(PATIENT, """
                {"resourceType": "Condition", "subject": {"reference": "Patient/p"},
                 "verificationStatus": {"coding": [{"code": "refuted"}]},
                 "code": {"coding": [{"system": "http://snomed.info/sct", "code": "77386006"}]}}
                """));
        assertThat(facts(referral).conditions()).isEmpty();
    }

    @Test
    void aPersonWithoutAnIdentifierIsTheSamePersonEveryTime() {
        String anonymous =
                bundle(PATIENT.replace("\"identifier\": [{\"system\": \"urn:ehr\", \"value\": \"42\"}],", ""));
        assertThat(facts(read(anonymous)).identifier())
                .isEqualTo(facts(read(anonymous)).identifier());
        assertThat(facts(read(anonymous)).identifier()).doesNotContain("Okoye");
    }

    @Test
    void numbersOfTheStateAreNotKept() {
        String patient = PATIENT.replace(
                "[{\"system\": \"urn:ehr\"",
                "[{\"system\": \"http://hl7.org/fhir/sid/us-ssn\", \"value\": \"999-88-7777\"}, {\"system\": \"urn:ehr\"");
        assertThat(facts(read(bundle(patient))).identifier()).isEqualTo("42");
    }

    @Test
    void anAddressThatCannotBeOneIsLeftOutAndSaid() {
        String patient = PATIENT.replace(
                "\"gender\"", "\"telecom\": [{\"system\": \"email\", \"value\": \"none\"}], \"gender\"");
        IncomingReferral referral = read(bundle(patient));
        assertThat(referral.patient().contact().email()).isNull();
        assertThat(referral.patient().contact().channels()).isEmpty();
        assertThat(referral.remarks()).singleElement().asString().contains("e-mail");
    }

    @Test
    void whatIntakeDoesNotUseIsCounted() {
        assertThat(read(bundle(PATIENT, "{\"resourceType\": \"Claim\"}", "{\"resourceType\": \"Claim\"}"))
                        .notUsed())
                .containsEntry("Claim", 2);
    }

    private static IncomingReferral read(String body) {
        return READER.read(body.getBytes(StandardCharsets.UTF_8), NOON);
    }

    private static void refused(String code, String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Referral facts(IncomingReferral referral) {
        return Objects.requireNonNull(referral.patient().referral());
    }

    private static List<String> figures(IncomingReferral referral) {
        return facts(referral).figures().stream()
                .map((ReferredFigure figure) ->
                        figure.kind() + " " + figure.value().toPlainString())
                .toList();
    }

    private static String bundle(String... resources) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": ["
                + String.join(
                        ",",
                        java.util.Arrays.stream(resources)
                                .map(resource -> "{\"resource\": " + resource + "}")
                                .toList())
                + "]}";
    }

    private static String quantity(String loinc, String value, String unit, String day) {
        return """
                {"resourceType": "Observation", "status": "final", "effectiveDateTime": "%s",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
                 "valueQuantity": {"value": %s, "code": "%s"}}
                """.formatted(day, loinc, value, unit);
    }

    private static String request(String reference) {
        return """
                {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
                 "subject": {"reference": "Patient/p"}, "medicationReference": {"reference": "%s"}}
                """.formatted(reference);
    }
}
