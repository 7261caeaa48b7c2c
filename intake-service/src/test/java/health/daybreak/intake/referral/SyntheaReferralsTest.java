package health.daybreak.intake.referral;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.intake.assessment.ImportAnswers;
import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.patient.AdministrativeGender;
import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.patient.ImportPatient.Imported;
import health.daybreak.intake.patient.ImportPatient.Outcome;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredCondition;
import health.daybreak.intake.patient.ReferredFigure;
import health.daybreak.intake.patient.ReferredMedication;
import health.daybreak.intake.readiness.FoundResults;
import health.daybreak.intake.readiness.InMemoryReadinessBooks;
import health.daybreak.intake.readiness.ReadKnownTests;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.store.TestItemFile;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.InMemoryScreenings;
import health.daybreak.intake.screening.Missing;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.ReferralFacts;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Verdict;
import health.daybreak.intake.screening.store.PolicyFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyntheaReferralsTest {

    private static final FhirReferralReader READER =
            new FhirReferralReader(new Fhir(), InstrumentFiles.read(), "America/New_York");
    private static final ScreeningRules RULES = PolicyFile.read();

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<String> ALL = Bundles.ALL;

    private static final TestItems TESTS = TestItemFile.read();

    /** None of them brings a laboratory result that is fresh enough. */
    private static final String NOT_TESTED =
            "NOTE note.tests-not-known: no liver and kidney values of the last 90 days; no blood count of the last 90 days;"
                    + " no TSH of the last 90 days; no urine drug screen of the last 30 days; no PDMP check of the last 30 days";

    private final InMemoryPatients patients = new InMemoryPatients();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final ImportReferral importReferral = new ImportReferral(
            new ImportPatient(patients, PatientFixture.NUMBERS),
            new ImportAnswers(
                    new RecordAssessment(assessments, patients, InstrumentFiles.read(), RiskPolicyFile.read()),
                    assessments));
    private final AssessEligibility eligibility = new AssessEligibility(
            new InMemoryScreenings(),
            new ReadChart(
                    patients,
                    new InMemoryAssessments(),
                    new ReferralFacts(RULES.questions()),
                    patientId -> Optional.empty(),
                    new ReadKnownTests(new InMemoryReadinessBooks(), TESTS, new FoundResults(TESTS, ZoneOffset.UTC))),
            RULES::policy);

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReferralIsImportedOnceHoweverOftenItComes(String bundle) {
        Imported first = importBundle(bundle);
        Imported second = importBundle(bundle);
        assertThat(first.outcome()).isEqualTo(Outcome.REGISTERED);
        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(second.patient()).isEqualTo(first.patient());
        assertThat(patients.all()).hasSize(1);
        assertThat(patients.events()).hasExactlyElementsOfTypes(PatientRegistered.class, ContactUpdated.class);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReferralLacksTheTrialsAndIsAskedForThem(String bundle) {
        assertThat(verdict(bundle).missing())
                .extracting(Missing::code)
                .containsExactly(
                        "indication",
                        "contraindications",
                        "antidepressant-trials",
                        "phq-9",
                        "gad-7",
                        "c-ssrs",
                        "vitals");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReferralKeepsWhatIntakeUsesOfIt(String bundle) {
        Patient patient = importBundle(bundle).patient().state();
        assertThat(patient.contact().phone()).startsWith("555-");
        assertThat(patient.contact().language()).isEqualTo("en-US");
        assertThat(referral(patient).conditions()).isNotEmpty();
        assertThat(referral(patient).figures())
                .extracting(ReferredFigure::kind)
                .contains("WEIGHT_KILOGRAMS", "HEIGHT_CENTIMETRES", "SYSTOLIC", "DIASTOLIC", "HEART_RATE", "PHQ_2");
        assertThat(referral(patient).identifierSystem()).doesNotContain("ssn");
    }

    @Test
    void aliIsAnxiousAndDepressedAndNothingSpeaksAgainstHim() {
        Patient ali = importBundle(Bundles.ALI).patient().state();
        assertThat(ali.name().given()).isEqualTo("Ali918 Hassan290");
        assertThat(ali.birthDate()).isEqualTo(LocalDate.of(1987, 10, 20));
        assertThat(ali.gender()).isEqualTo(AdministrativeGender.MALE);
        assertThat(figure(ali, "PHQ_9")).isEqualTo("19");
        assertThat(figure(ali, "GAD_7")).isEqualTo("20");
        assertThat(figure(ali, "WEIGHT_KILOGRAMS")).isEqualTo("85.5");
        assertThat(figure(ali, "SYSTOLIC") + "/" + figure(ali, "DIASTOLIC")).isEqualTo("118/84");
        assertThat(referral(ali).allergies()).contains("Aspirin", "Ibuprofen");
        assertThat(reasons(Bundles.ALI)).containsExactly(NOT_TESTED);
    }

    @Test
    void cedricIsOldEnoughForAnEcgAndNothingElseIsSaidOfHim() {
        assertThat(reasons(Bundles.CEDRIC)).containsExactly("NOTE note.ecg: age 51", NOT_TESTED);
    }

    @Test
    void ilonasMiscarriageOfLongAgoIsNoPregnancy() {
        assertThat(reasons(Bundles.ILONA)).containsExactly("NOTE note.ecg: age 65", NOT_TESTED);
    }

    @Test
    void johnnieHasTreatedHypertensionAndMisusesDrugs() {
        assertThat(reasons(Bundles.JOHNNIE))
                .containsExactly(
                        "NEEDS_REVIEW review.drug-dast-10: DAST-10 total 8",
                        "NEEDS_REVIEW review.hypertension: referral: Essential hypertension (disorder), since 2011-06-01",
                        "NEEDS_REVIEW review.misuse: referral: Misuses drugs (finding), since 2026-08-26",
                        NOT_TESTED);
        assertThat(referral(patientOf(Bundles.JOHNNIE)).medications())
                .extracting(ReferredMedication::display)
                .contains("amLODIPine 2.5 MG Oral Tablet")
                .doesNotHaveDuplicates();
    }

    @Test
    void leansPregnancyIsOverSoThatATestIsAskedForAndNothingIsBlocked() {
        assertThat(reasons(Bundles.LEAN))
                .containsExactly(
                        "NEEDS_REVIEW review.pregnancy-potential: referral: Normal pregnancy, since 2020-05-07, until 2020-12-10",
                        "NOTE note.blood-pressure: 143/89 mmHg (referral, 2024-01-18)",
                        NOT_TESTED);
        assertThat(referral(patientOf(Bundles.LEAN)).conditions())
                .filteredOn(condition -> condition.code().equals("72892002"))
                .extracting(ReferredCondition::active)
                .containsExactly(false);
    }

    @Test
    void leanWouldBeDeclinedWereThePregnancyNotOver() {
        String pregnant = new String(Bundles.json(Bundles.LEAN), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"code\": \"resolved\"", "\"code\": \"active\"");
        Imported imported = importBundle(pregnant.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Verdict verdict = eligibility.assess(imported.patient().id(), NOON).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Declined.class);
        assertThat(described(verdict)).anySatisfy(reason -> assertThat(reason)
                .startsWith("BLOCK contraindication.pregnancy: referral: Normal pregnancy"));
    }

    @Test
    void raymundoHasHypertensionAndAReadingAboveTheLimitForADelay() {
        assertThat(reasons(Bundles.RAYMUNDO))
                .containsExactly(
                        "NEEDS_REVIEW review.hypertension: referral: Essential hypertension (disorder), since 2010-11-28",
                        "NOTE note.blood-pressure: 142/92 mmHg (referral, 2026-02-22)",
                        NOT_TESTED);
        assertThat(figure(patientOf(Bundles.RAYMUNDO), "PHQ_9")).isEqualTo("21");
    }

    @Test
    void robbieHasHypertension() {
        assertThat(reasons(Bundles.ROBBIE))
                .containsExactly(
                        "NEEDS_REVIEW review.hypertension: referral: Essential hypertension (disorder), since 2023-03-08",
                        NOT_TESTED);
    }

    @Test
    void wanettaDependsOnADrugAndIsDeclined() {
        assertThat(reasons(Bundles.WANETTA))
                .containsExactly(
                        "BLOCK contraindication.substance-use-disorder: referral: Dependent drug abuse (disorder), since 2022-10-22",
                        NOT_TESTED);
        assertThat(verdict(Bundles.WANETTA)).isInstanceOf(Verdict.Declined.class);
        assertThat(patientOf(Bundles.WANETTA).name().family()).isEqualTo("O'Conner199");
    }

    static Stream<Arguments> inWords() {
        String hypertension = "Hypertension, even controlled: ketamine raises blood pressure; sign off and watch it.";
        String delay = "A reading above 140/90, at which the label says to consider a delay.";
        String ecg = "An ECG is wanted before the first dose: from 50 years on, or with a history of heart disease.";
        String notTested =
                "Tests that are wanted at screening are not known yet. What is not known is not normal; dosing waits"
                        + " for them.";
        return Stream.of(
                arguments(Bundles.ALI, "NeedsPhysicianReview", List.of(notTested)),
                arguments(Bundles.CEDRIC, "NeedsPhysicianReview", List.of(ecg, notTested)),
                arguments(Bundles.ILONA, "NeedsPhysicianReview", List.of(ecg, notTested)),
                arguments(
                        Bundles.JOHNNIE,
                        "NeedsPhysicianReview",
                        List.of(
                                "DAST-10 of 3 or more: at least a moderate drug problem.",
                                hypertension,
                                "Risky alcohol use, cannabis use or drug misuse.",
                                notTested)),
                arguments(
                        Bundles.LEAN,
                        "NeedsPhysicianReview",
                        List.of(
                                "May become pregnant: a negative test within 72 hours of the first dose and"
                                        + " contraception are needed.",
                                delay,
                                notTested)),
                arguments(Bundles.RAYMUNDO, "NeedsPhysicianReview", List.of(hypertension, delay, notTested)),
                arguments(Bundles.ROBBIE, "NeedsPhysicianReview", List.of(hypertension, notTested)),
                arguments(
                        Bundles.WANETTA,
                        "Declined",
                        List.of(
                                "Active substance use disorder that involves ketamine, PCP or opioids; a dependence on an"
                                        + " unnamed drug counts until the drug is known.",
                                notTested)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("inWords")
    void theVerdictOnEachReferralIsSaidInWordsAndWhatIsStillMissing(
            String bundle, String outcome, List<String> sentences) {
        Verdict verdict = verdict(bundle);
        assertThat(verdict.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule().sentence())
                .isEqualTo(sentences);
        assertThat(verdict.missing())
                .extracting(Missing::sentence)
                .contains(
                        "Say what the treatment is meant for.",
                        "Ask which antidepressants were tried: dose, weeks, adherence, response, why stopped.",
                        "Have the PHQ-9 answered here, within 30 days.");
    }

    private List<String> reasons(String bundle) {
        return described(verdict(bundle));
    }

    private static List<String> described(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> reason.rule().severity() + " " + reason.rule().id() + ": "
                        + String.join("; ", reason.evidence()))
                .toList();
    }

    private Verdict verdict(String bundle) {
        return eligibility.assess(importBundle(bundle).patient().id(), NOON).verdict();
    }

    private Patient patientOf(String bundle) {
        return importBundle(bundle).patient().state();
    }

    private Imported importBundle(String bundle) {
        return importBundle(Bundles.json(bundle));
    }

    private Imported importBundle(byte[] json) {
        return importReferral.importReferral("riverside", READER.read(json, NOON), NOON);
    }

    private static Referral referral(Patient patient) {
        return Objects.requireNonNull(patient.referral());
    }

    private static String figure(Patient patient, String kind) {
        return referral(patient).figures().stream()
                .filter(figure -> figure.kind().equals(kind))
                .map(figure -> figure.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }
}
