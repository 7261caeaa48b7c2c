package health.daybreak.intake.screening;

import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts for tests: begins with somebody whom nothing speaks against, and changes one thing at a time. */
public final class ChartFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final LocalDate birthDate;
    private final String gender;
    private final @Nullable Indication indication;
    private final List<QuestionAnswer> answers;
    private final List<Recorded> recorded;
    private final List<PressureReading> pressures;
    private final List<Reading> readings;
    private final List<Medication> medications;
    private final List<AntidepressantTrial> trials;
    private final @Nullable SuicideRisk suicideRisk;

    private ChartFixture(Chart chart) {
        this.birthDate = chart.birthDate();
        this.gender = chart.administrativeGender();
        this.indication = chart.indication();
        this.answers = chart.answers();
        this.recorded = chart.recorded();
        this.pressures = chart.pressures();
        this.readings = chart.readings();
        this.medications = chart.medications();
        this.trials = chart.trials();
        this.suicideRisk = chart.suicideRisk();
    }

    /** 36, female, two failed trials, PHQ-9 of 16, normal vitals, every question answered no. */
    public static Chart aHealthyAdult() {
        return new Chart(
                TODAY,
                LocalDate.of(1990, 3, 14),
                "female",
                Indication.TREATMENT_RESISTANT_DEPRESSION,
                Arrays.stream(Question.values())
                        .map(question -> new QuestionAnswer(question, Answer.NO, null))
                        .toList(),
                List.of(),
                List.of(pressure(124, 78)),
                List.of(
                        reading(Measure.WEIGHT_KILOGRAMS, "70"),
                        reading(Measure.HEIGHT_CENTIMETRES, "170"),
                        reading(Measure.PHQ_9, "16"),
                        reading(Measure.GAD_7, "9")),
                List.of(),
                List.of(failedTrial("sertraline", "100"), failedTrial("venlafaxine", "150")),
                new SuicideRisk("NONE", TODAY, false));
    }

    static Chart agedYears(int years) {
        return of(aHealthyAdult()).born(TODAY.minusYears(years));
    }

    static Chart agedYearsAndAlmostOneMore(int years) {
        return of(aHealthyAdult()).born(TODAY.minusYears(years + 1).plusDays(1));
    }

    static Chart answering(Question question, Answer answer) {
        return answering(aHealthyAdult(), question, answer);
    }

    static Chart answering(Chart chart, Question question, Answer answer) {
        List<QuestionAnswer> all = new ArrayList<>(chart.answers());
        all.removeIf(given -> given.question() == question);
        all.add(new QuestionAnswer(question, answer, null));
        return of(chart).answers(all);
    }

    static Chart notAsked(Question question) {
        Chart chart = aHealthyAdult();
        return of(chart)
                .answers(chart.answers().stream()
                        .filter(given -> given.question() != question)
                        .toList());
    }

    static Chart withRecorded(Chart chart, Recorded... records) {
        ChartFixture from = of(chart);
        return from.with(from.birthDate, from.answers, List.of(records), from.pressures, from.readings, from.trials);
    }

    static Chart withPressures(BloodPressure... pressures) {
        ChartFixture from = of(aHealthyAdult());
        List<PressureReading> all = Arrays.stream(pressures)
                .map(pressure -> new PressureReading(pressure, TODAY, Requirements.HERE))
                .toList();
        return from.with(from.birthDate, from.answers, from.recorded, all, from.readings, from.trials);
    }

    static Chart with(Measure measure, String value) {
        return with(aHealthyAdult(), measure, value);
    }

    static Chart with(Chart chart, Measure measure, String value) {
        ChartFixture from = of(chart);
        List<Reading> all = Stream.concat(
                        chart.readings().stream().filter(reading -> reading.measure() != measure),
                        Stream.of(reading(measure, value)))
                .toList();
        return from.with(from.birthDate, from.answers, from.recorded, from.pressures, all, from.trials);
    }

    static Chart without(Measure measure) {
        ChartFixture from = of(aHealthyAdult());
        List<Reading> rest = from.readings.stream()
                .filter(reading -> reading.measure() != measure)
                .toList();
        return from.with(from.birthDate, from.answers, from.recorded, from.pressures, rest, from.trials);
    }

    static Chart withTrials(AntidepressantTrial... trials) {
        ChartFixture from = of(aHealthyAdult());
        return from.with(from.birthDate, from.answers, from.recorded, from.pressures, from.readings, List.of(trials));
    }

    static Chart taking(Chart chart, String... drugs) {
        ChartFixture from = of(chart);
        List<Medication> all = Arrays.stream(drugs)
                .map(drug -> new Medication(drug, "asked here"))
                .toList();
        return from.build(from.gender, from.indication, all, from.suicideRisk);
    }

    static Chart meantFor(Indication indication) {
        ChartFixture from = of(aHealthyAdult());
        return from.build(from.gender, indication, from.medications, from.suicideRisk);
    }

    static Chart ofGender(String gender, Chart chart) {
        ChartFixture from = of(chart);
        return from.build(gender, from.indication, from.medications, from.suicideRisk);
    }

    static Chart withSuicideRisk(String band, boolean unacknowledgedHigh) {
        ChartFixture from = of(aHealthyAdult());
        return from.build(
                from.gender, from.indication, from.medications, new SuicideRisk(band, TODAY, unacknowledgedHigh));
    }

    static AntidepressantTrial failedTrial(String drug, String milligrams) {
        return new AntidepressantTrial(
                drug, new BigDecimal(milligrams), 8, 95, 20, WhyStopped.NO_OR_LITTLE_RESPONSE, true);
    }

    static Reading reading(Measure measure, String value) {
        return new Reading(measure, new BigDecimal(value), TODAY, Requirements.HERE);
    }

    private static PressureReading pressure(int systolic, int diastolic) {
        return new PressureReading(new BloodPressure(systolic, diastolic), TODAY, Requirements.HERE);
    }

    private static ChartFixture of(Chart chart) {
        return new ChartFixture(chart);
    }

    private Chart born(LocalDate day) {
        return with(day, answers, recorded, pressures, readings, trials);
    }

    private Chart answers(List<QuestionAnswer> all) {
        return with(birthDate, all, recorded, pressures, readings, trials);
    }

    private Chart with(
            LocalDate born,
            List<QuestionAnswer> answered,
            List<Recorded> records,
            List<PressureReading> measured,
            List<Reading> figures,
            List<AntidepressantTrial> tried) {
        return new Chart(
                TODAY, born, gender, indication, answered, records, measured, figures, medications, tried, suicideRisk);
    }

    private Chart build(String sex, @Nullable Indication purpose, List<Medication> taken, @Nullable SuicideRisk risk) {
        return new Chart(TODAY, birthDate, sex, purpose, answers, recorded, pressures, readings, taken, trials, risk);
    }
}
