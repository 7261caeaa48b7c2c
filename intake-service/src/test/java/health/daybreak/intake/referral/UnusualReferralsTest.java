package health.daybreak.intake.referral;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.patient.OtherFigure;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredFigure;
import health.daybreak.intake.patient.ReferredMedication;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualReferralsTest {

    private static final FhirReferralReader READER =
            new FhirReferralReader(new Fhir(), InstrumentFiles.read(), "America/New_York");
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
    void poundsInWordsAreUnderstoodWhereThereIsNoCode() {
        String pounds = quantity("29463-7", "180", "", "2026-05-01").replace("\"code\": \"\"", "\"unit\": \"lbs\"");
        assertThat(figures(read(bundle(PATIENT, pounds)))).containsExactly("WEIGHT_KILOGRAMS 81.6");
    }

    @Test
    void figuresWithUnknownCodesAreKeptAsTheyCameAndTheLatestOfEach() {
        IncomingReferral referral = read(bundle(
                PATIENT,
                quantity("99999-9", "7", "mg/dL", "2026-06-01"),
                quantity("99999-9", "6", "mg/dL", "2026-01-01"),
                """
                {"resourceType": "Observation", "status": "final", "effectiveDateTime": "2026-02-01",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "88888-8"}], "text": "Smoking"},
                 "valueCodeableConcept": {"text": "Never smoked"}}
                """));
        assertThat(figures(referral)).isEmpty();
        assertThat(facts(referral).others())
                .containsExactly(
                        new OtherFigure(
                                "http://loinc.org",
                                "88888-8",
                                "Smoking",
                                "Never smoked",
                                null,
                                null,
                                LocalDate.of(2026, 2, 1)),
                        new OtherFigure(
                                "http://loinc.org",
                                "99999-9",
                                "99999-9",
                                "7 mg/dL",
                                new BigDecimal("7"),
                                null,
                                LocalDate.of(2026, 6, 1)));
    }

    @Test
    void aDiagnosisOfSomebodyElseRefusesTheReferralAndSaysWhichEntryItIs() {
        String body = bundle(PATIENT, """
                {"resourceType": "Condition", "subject": {"reference": "Patient/somebody-else"},
                 "code": {"text": "secret"}}
                """);
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("reference-unresolved");
            assertThat(refusal.details()).containsEntry("entries", List.of(1));
            assertThat(refusal.getMessage())
                    .contains("entry 1")
                    .doesNotContain("secret")
                    .doesNotContain("else/");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient/p", "https://ehr.example.org/fhir/Patient/p"})
    void thePatientIsMeantByTypeAndIdOrByAnAddressThatEndsInThem(String reference) {
        assertThat(facts(read(bundle(PATIENT, """
                {"resourceType": "Condition", "subject": {"reference": "%s"}, "code": {"text": "Depression"}}
                """.formatted(reference)))).conditions())
                .hasSize(1);
    }

    @Test
    void medicinesThatCannotBeResolvedAreCountedAndAskedFor() {
        IncomingReferral referral = read(bundle(PATIENT, request("Medication/a"), request("urn:uuid:b")));
        assertThat(referral.remarks()).singleElement().asString().startsWith("2 medicines refer to an entry");
    }

    @Test
    void moreEntriesThanAnyRecordHasAreRefused() {
        String claims = "{\"resource\": {\"resourceType\": \"Claim\"}},".repeat(20_000);
        refused(
                "bundle-too-large",
                "{\"resourceType\": \"Bundle\", \"entry\": [" + claims + "{\"resource\": " + PATIENT + "}]}");
    }

    @Test
    void answersOfAnotherSystemAreReadToBeScoredHere() {
        IncomingReferral referral = read(bundle(PATIENT, gad7("Patient/p", "2026-05-01", 1, 2, 3, 0, 1, 2, 3)));
        assertThat(referral.responses())
                .containsExactly(new AnsweredElsewhere(
                        "GAD-7",
                        List.of(1, 2, 3, 0, 1, 2, 3),
                        LocalDate.of(2026, 5, 1)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant(),
                        null));
        assertThat(referral.remarks()).isEmpty();
    }

    @Test
    void answersThatCannotBeScoredAreLeftOutAndTheReasonIsSaid() {
        IncomingReferral referral = read(bundle(
                PATIENT,
                gad7("Patient/p", "2026-05-01", 1, 2, 3),
                gad7("Patient/p", "2999-05-01", 1, 2, 3, 0, 1, 2, 3),
                """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-05-01",
                 "subject": {"reference": "Patient/p"}, "questionnaire": "urn:daybreak:instrument:C-SSRS|1",
                 "item": [{"linkId": "1", "answer": [{"valueBoolean": true}]},
                          {"linkId": "2", "answer": [{"valueBoolean": false}]},
                          {"linkId": "4", "answer": [{"valueBoolean": true}]},
                          {"linkId": "6", "answer": [{"valueBoolean": false}]}]}
                """));
        assertThat(referral.responses()).isEmpty();
        assertThat(referral.remarks())
                .satisfiesExactly(
                        remark -> assertThat(remark).contains("4 answers of GAD-7 are missing"),
                        remark -> assertThat(remark).contains("in the future"),
                        remark -> assertThat(remark).contains("Item 4 of C-SSRS is answered 1 although item 2"));
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

    private static String gad7(String subject, String day, int... answers) {
        List<String> codes = List.of("69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7");
        StringBuilder items = new StringBuilder();
        for (int index = 0; index < answers.length; index++) {
            items.append(index == 0 ? "" : ",")
                    .append("{\"linkId\": \"/%s\", \"answer\": [{\"valueInteger\": %d}]}"
                            .formatted(codes.get(index), answers[index]));
        }
        return """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "%s",
                 "subject": {"reference": "%s"}, "item": [%s]}
                """.formatted(day, subject, items);
    }
}
