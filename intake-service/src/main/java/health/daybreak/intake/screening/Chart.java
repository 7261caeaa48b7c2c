package health.daybreak.intake.screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules may look at, as known on one day: the inputs of a verdict, kept with the decision.
 *
 * @param administrativeGender as in FHIR
 * @param readings all known figures but age, body mass index and trials, which are worked out
 * @param suicideRisk band of the latest C-SSRS screener, or null when none was answered
 * @param episode what is known of the present episode of depression, or null when nothing is
 * @param tests the newest result of each kind of test; none in decisions of before they were kept
 */
public record Chart(
        LocalDate asOf,
        LocalDate birthDate,
        String administrativeGender,
        @Nullable Indication indication,
        List<QuestionAnswer> answers,
        List<Recorded> recorded,
        List<PressureReading> pressures,
        List<Reading> readings,
        List<Medication> medications,
        List<AntidepressantTrial> trials,
        @Nullable SuicideRisk suicideRisk,
        @Nullable Episode episode,
        @Nullable List<TestFact> tests) {

    public Chart {
        answers = List.copyOf(answers);
        recorded = List.copyOf(recorded);
        pressures = List.copyOf(pressures);
        readings = List.copyOf(readings);
        medications = List.copyOf(medications);
        trials = List.copyOf(trials);
        tests = tests == null ? List.of() : List.copyOf(tests);
    }

    /** The answer given here to a question, if it was asked. */
    Optional<QuestionAnswer> answerTo(Question question) {
        return answers.stream().filter(given -> given.question() == question).findFirst();
    }

    /** The newest result of a kind of test, if it was ever done. */
    Optional<TestFact> newest(TestKind test) {
        return Stream.ofNullable(tests)
                .flatMap(List::stream)
                .filter(fact -> fact.test() == test)
                .findFirst();
    }

    /** What the referring record says about a question, in a fixed order. */
    List<Recorded> recordedOn(Question question) {
        return recorded.stream()
                .filter(record -> record.question() == question)
                .sorted(Comparator.comparing(Recorded::text))
                .toList();
    }

    /** The latest figure of a measure, one measured here before any other; of one day, the highest. */
    Optional<Reading> latest(Measure measure) {
        return readings.stream()
                .filter(reading -> reading.measure() == measure)
                .max(Comparator.comparing((Reading reading) -> reading.origin().equals(Requirements.HERE))
                        .thenComparing(Reading::takenOn)
                        .thenComparing(Reading::value));
    }

    /** The figure that a rule compares; empty when it is not known. */
    Optional<BigDecimal> value(Measure measure, ScreeningCriteria criteria) {
        return switch (measure) {
            case AGE_YEARS -> Optional.of(BigDecimal.valueOf(ageYears()));
            case BODY_MASS_INDEX -> bodyMassIndex();
            case FAILED_ADEQUATE_TRIALS ->
                trials.isEmpty()
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(criteria.trials().failedDrugs(trials)));
            case MAUDSLEY_TOTAL ->
                switch (maudsley(criteria)) {
                    case Maudsley.Staged staged -> Optional.of(BigDecimal.valueOf(staged.total()));
                    case Maudsley.NotStaged notStaged -> Optional.empty();
                };
            case WEIGHT_KILOGRAMS,
                    HEIGHT_CENTIMETRES,
                    HEART_RATE,
                    OXYGEN_SATURATION,
                    PHQ_9,
                    GAD_7,
                    AUDIT_C,
                    DAST_10,
                    ALT_MULTIPLE,
                    AST_MULTIPLE,
                    ALP_MULTIPLE,
                    GGT_MULTIPLE,
                    TSH,
                    QTC,
                    LORAZEPAM_EQUIVALENT_MILLIGRAMS -> latest(measure).map(Reading::value);
        };
    }

    /** The Maudsley stage of the present episode. */
    Maudsley maudsley(ScreeningCriteria criteria) {
        Episode known = episode == null ? Episode.UNKNOWN : episode;
        return criteria.maudsley().stage(known, criteria.trials().failedDrugs(trials));
    }

    private int ageYears() {
        return Period.between(birthDate, asOf).getYears();
    }

    private Optional<BigDecimal> bodyMassIndex() {
        Optional<BigDecimal> weight = latest(Measure.WEIGHT_KILOGRAMS).map(Reading::value);
        Optional<BigDecimal> metres =
                latest(Measure.HEIGHT_CENTIMETRES).map(Reading::value).map(centimetres -> centimetres.movePointLeft(2));
        return weight.flatMap(
                kilograms -> metres.map(height -> kilograms.divide(height.multiply(height), MathContext.DECIMAL64)));
    }
}
