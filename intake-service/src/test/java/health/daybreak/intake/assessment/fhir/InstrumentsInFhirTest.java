package health.daybreak.intake.assessment.fhir;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.fhir.FhirRules;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Instruments and assessments as others see them, held to FHIR R4 by the HAPI validator. */
class InstrumentsInFhirTest {

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();
    private static final Fhir FHIR = new Fhir();
    private static final FhirRules RULES = FhirRules.withOurQuestionnaires();
    private static final ResponseReader READER = new ResponseReader(INSTRUMENTS);

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<Instrument> ALL = INSTRUMENTS.all();

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<Instrument> WITH_ITEMS =
            ALL.stream().filter(instrument -> !instrument.items().isEmpty()).toList();

    @ParameterizedTest
    @FieldSource("ALL")
    void everyInstrumentIsAValidQuestionnaire(Instrument instrument) {
        assertThat(RULES.brokenBy(FHIR.json(QuestionnaireWriter.write(instrument))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("WITH_ITEMS")
    void whatIsAnsweredIsAValidBundleAndReadsBackAsTheSameAnswers(Instrument instrument) {
        List<@Nullable Integer> answers = highest(instrument);
        Bundle bundle = bundle(instrument, answers, null, Giver.STAFF);
        assertThat(RULES.brokenBy(FHIR.json(bundle))).isEmpty();
        AnsweredElsewhere read = READER.read(only(bundle, QuestionnaireResponse.class));
        assertThat(read).isEqualTo(new AnsweredElsewhere(instrument.id(), answers, NOON, null));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aTotalWithoutAnswersIsAValidObservationAlone(Instrument instrument) {
        if (instrument.range() == null) {
            return;
        }
        Bundle bundle = bundle(instrument, List.of(), instrument.range().highest(), Giver.EXTERNAL_SCORE);
        assertThat(RULES.brokenBy(FHIR.json(bundle))).isEmpty();
        assertThat(bundle.getEntry()).hasSize(2);
        assertThat(only(bundle, Observation.class).getValueQuantity().getValue().intValue())
                .isEqualTo(instrument.range().highest());
    }

    @Test
    void theRulesFindWhatBreaksThem() {
        assertThat(RULES.brokenBy("{\"resourceType\": \"Observation\"}".getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(message -> assertThat(message).contains("Observation.status"));
        Bundle bundle = bundle(INSTRUMENTS.named("GAD-7"), List.of(1, 1, 1, 1, 1, 1, 1), null, Giver.STAFF);
        only(bundle, QuestionnaireResponse.class).getItemFirstRep().setLinkId("99");
        assertThat(RULES.brokenBy(FHIR.json(bundle))).isNotEmpty();
    }

    @Test
    void onlyCodesThatWereVerifiedTravel() {
        String auditC = json(QuestionnaireWriter.write(INSTRUMENTS.named("AUDIT-C")));
        assertThat(auditC).contains("68519-8").doesNotContain("68518-0").contains("AUDIT-C.1");
        Observation phq9 = only(
                bundle(INSTRUMENTS.named("PHQ-9"), List.of(1, 1, 1, 1, 1, 1, 1, 1, 0), null, Giver.STAFF),
                Observation.class);
        assertThat(phq9.getCode().getCodingFirstRep().getCode()).isEqualTo("44261-6");
        Observation madrs = only(bundle(INSTRUMENTS.named("MADRS"), List.of(), 30, Giver.STAFF), Observation.class);
        assertThat(madrs.getCode().getCodingFirstRep().getSystem()).isEqualTo("urn:daybreak:instrument");
    }

    @Test
    void theScreenersFollowingQuestionsAreAskedAfterAYes() {
        Questionnaire screener = QuestionnaireWriter.write(INSTRUMENTS.named("C-SSRS"));
        assertThat(screener.getItem().get(3).getEnableWhenFirstRep().getQuestion())
                .isEqualTo("2");
        assertThat(screener.getItem()
                        .get(3)
                        .getEnableWhenFirstRep()
                        .getAnswerCoding()
                        .getCode())
                .isEqualTo("LA33-6");
    }

    @Test
    void theScreenerHasABandAndNoNumber() {
        Observation result = only(
                bundle(INSTRUMENTS.named("C-SSRS"), Arrays.asList(1, 1, 1, 0, 0, 0, null), null, Giver.PATIENT_BY_LINK),
                Observation.class);
        assertThat(result.hasValueQuantity()).isFalse();
        assertThat(result.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("C-SSRS.band.MODERATE");
    }

    @Test
    void thePhq9OfUsCoreIsReadByItsLoincCodesAndItsTotalCompared() {
        AnsweredElsewhere read = READER.read(FHIR.read(QuestionnaireResponse.class, usCore("completed")));
        assertThat(read.instrument()).isEqualTo("PHQ-9");
        assertThat(read.answers()).containsExactly(2, 2, 2, 2, 1, 1, 2, 0, 0, 1);
        assertThat(read.saidTotal()).isEqualTo(12);
    }

    @Test
    void aResponseThatIsNotFinishedIsNotUsed() {
        refused("response-not-completed", usCore("in-progress"));
        refused("response-not-completed", usCore("entered-in-error"));
    }

    @Test
    void aResponseToSomethingUnknownIsNotUsed() {
        refused("questionnaire-unknown", """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-05-01",
                 "item": [{"linkId": "favourite-colour", "answer": [{"valueString": "blue"}]}]}
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerThatIsNotOfferedIsNotGuessed() {
        String odd = new String(usCore("completed"), StandardCharsets.UTF_8).replaceFirst("LA6570-1", "LA9999-9");
        refused("answer-unreadable", odd.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aResponseWithoutItsTimeIsNotUsed() {
        String timeless = new String(usCore("completed"), StandardCharsets.UTF_8)
                .replace("\"authored\": \"2022-11-29T20:50:32.718Z\",", "");
        refused("response-without-time", timeless.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String code, byte[] response) {
        assertThatThrownBy(() -> READER.read(FHIR.read(QuestionnaireResponse.class, response)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** As in HL7's US Core, QuestionnaireResponse phq-9-example. */
    private static byte[] usCore(String status) {
        String[] items = {
            "44250-9 LA6570-1", "44255-8 LA6570-1", "44259-0 LA6570-1", "44254-1 LA6570-1", "44251-7 LA6569-3",
            "44258-2 LA6569-3", "44252-5 LA6570-1", "44253-3 LA6568-5", "44260-8 LA6568-5", "69722-7 LA6573-5"
        };
        List<String> written = new ArrayList<>();
        for (String item : items) {
            String[] codes = item.split(" ", 2);
            written.add("""
                    {"linkId": "/%s", "answer": [{"valueCoding": {"system": "http://loinc.org", "code": "%s"}}]}
                    """.formatted(codes[0], codes[1]));
        }
        written.add("{\"linkId\": \"/44261-6\", \"answer\": [{\"valueDecimal\": 12}]}");
        return """
                {"resourceType": "QuestionnaireResponse", "status": "%s", "authored": "2022-11-29T20:50:32.718Z",
                 "questionnaire": "http://hl7.org/fhir/us/core/Questionnaire/phq-9-example", "item": [%s]}
                """.formatted(status, String.join(",", written)).getBytes(StandardCharsets.UTF_8);
    }

    private static Bundle bundle(
            Instrument instrument, List<@Nullable Integer> answers, @Nullable Integer total, Giver giver) {
        Answered answered =
                new Answered("amara", answers, total, giver, Occasion.SCREENING, null, null, "staff-nurse", NOON);
        Assessment assessment = new Assessment(
                instrument.id(),
                instrument.version(),
                answered,
                total == null ? instrument.score(answers) : instrument.scoreOf(total),
                List.of(),
                null,
                null);
        RecordBundle bundle = new RecordBundle(NOON);
        Patient patient = new Patient();
        patient.setId("amara");
        bundle.add(patient);
        AssessmentWriter.write(instrument, new Stored<>("a1", 1, assessment), "amara", bundle);
        return bundle.bundle();
    }

    private static <R> R only(Bundle bundle, Class<R> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable Integer> highest(Instrument instrument) {
        List<@Nullable Integer> answers = new ArrayList<>();
        for (Item item : instrument.items()) {
            answers.add(instrument.choicesOf(item).stream()
                    .map(Choice::value)
                    .max(Integer::compare)
                    .orElseThrow());
        }
        return answers;
    }

    private static String json(Questionnaire questionnaire) {
        return new String(Objects.requireNonNull(FHIR.json(questionnaire)), StandardCharsets.UTF_8);
    }
}
