package health.daybreak.intake.screening;

import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts for tests: begins with somebody whom nothing speaks against, and changes one thing at a time. */
public final class ChartFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private LocalDate birthDate;
    private String gender;
    private @Nullable Indication indication;
    private List<QuestionAnswer> answers;
    private List<Recorded> recorded;
    private List<PressureReading> pressures;
    private List<Reading> readings;
    private List<Medication> medications;
    private List<AntidepressantTrial> trials;
    private @Nullable SuicideRisk suicideRisk;
    private @Nullable Episode episode;
    private List<TestFact> tests;

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
        this.episode = chart.episode();
        this.tests = Objects.requireNonNull(chart.tests());
    }

    /** The chart with one thing or several changed. */
    static Chart changed(Chart chart, Consumer<ChartFixture> change) {
        ChartFixture facts = new ChartFixture(chart);
        change.accept(facts);
        return facts.chart();
    }

    private Chart chart() {
        return new Chart(
                TODAY,
                birthDate,
                gender,
                indication,
                answers,
                recorded,
                pressures,
                readings,
                medications,
                trials,
                suicideRisk,
                episode,
                tests);
    }

    /** 36, female, two failed trials, PHQ-9 of 16, normal vitals, every question answered no, every test in order today. */
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
                new SuicideRisk("NONE", TODAY, false),
                null,
                Arrays.stream(TestKind.values())
                        .map(test -> test(test, false, false, 0))
                        .toList());
    }

    void bornOn(LocalDate day) {
        birthDate = day;
    }

    void meantFor(@Nullable Indication purpose) {
        indication = purpose;
    }

    static Chart born(LocalDate day) {
        return changed(aHealthyAdult(), facts -> facts.bornOn(day));
    }

    static Chart agedYears(int years) {
        return born(TODAY.minusYears(years));
    }

    static Chart agedYearsAndAlmostOneMore(int years) {
        return born(TODAY.minusYears(years + 1).plusDays(1));
    }

    static Chart answering(Question question, Answer answer) {
        return answering(aHealthyAdult(), question, answer);
    }

    static Chart answering(Chart chart, Question question, Answer answer) {
        List<QuestionAnswer> all = new ArrayList<>(chart.answers());
        all.removeIf(given -> given.question() == question);
        all.add(new QuestionAnswer(question, answer, null));
        return changed(chart, facts -> facts.answers = all);
    }

    static Chart notAsked(Question question) {
        Chart chart = aHealthyAdult();
        return changed(
                chart,
                facts -> facts.answers = chart.answers().stream()
                        .filter(given -> given.question() != question)
                        .toList());
    }

    static Chart withRecorded(Chart chart, Recorded... records) {
        return changed(chart, facts -> facts.recorded = List.of(records));
    }

    static Chart withPressures(BloodPressure... pressures) {
        return withPressures(aHealthyAdult(), pressures);
    }

    static Chart withPressures(Chart chart, BloodPressure... pressures) {
        return changed(
                chart,
                facts -> facts.pressures = Arrays.stream(pressures)
                        .map(pressure -> new PressureReading(pressure, TODAY, Requirements.HERE))
                        .toList());
    }

    static Chart with(Measure measure, String value) {
        return with(aHealthyAdult(), measure, value);
    }

    static Chart with(Chart chart, Measure measure, String value) {
        return changed(
                chart,
                facts -> facts.readings = Stream.concat(
                                chart.readings().stream().filter(reading -> reading.measure() != measure),
                                Stream.of(reading(measure, value)))
                        .toList());
    }

    static Chart without(Measure measure) {
        Chart chart = aHealthyAdult();
        return changed(
                chart,
                facts -> facts.readings = chart.readings().stream()
                        .filter(reading -> reading.measure() != measure)
                        .toList());
    }

    static Chart withTrials(AntidepressantTrial... trials) {
        return withTrials(aHealthyAdult(), trials);
    }

    static Chart withTrials(Chart chart, AntidepressantTrial... trials) {
        return changed(chart, facts -> facts.trials = List.of(trials));
    }

    static Chart taking(Chart chart, String... drugs) {
        return changed(
                chart,
                facts -> facts.medications = Arrays.stream(drugs)
                        .map(drug -> new Medication(drug, "asked here"))
                        .toList());
    }

    static Chart forThe(Indication indication) {
        return changed(aHealthyAdult(), facts -> facts.meantFor(indication));
    }

    static Chart ofGender(String gender, Chart chart) {
        return changed(chart, facts -> facts.gender = gender);
    }

    static Chart withSuicideRisk(String band, boolean unacknowledgedHigh) {
        return withSuicideRisk(aHealthyAdult(), band, unacknowledgedHigh);
    }

    static Chart withSuicideRisk(Chart chart, String band, boolean unacknowledgedHigh) {
        return changed(chart, facts -> facts.suicideRisk = new SuicideRisk(band, TODAY, unacknowledgedHigh));
    }

    static Chart inEpisode(Chart chart, Episode episode) {
        return changed(chart, facts -> facts.episode = episode);
    }

    static TestFact test(TestKind test, boolean outOfTheOrdinary, boolean accepted, int daysAgo) {
        String said = outOfTheOrdinary ? "out of the ordinary" : "in order";
        return new TestFact(test, outOfTheOrdinary, said, accepted, TODAY.minusDays(daysAgo), "entered here");
    }

    static Chart tested(Chart chart, TestFact fact) {
        return changed(
                chart,
                facts -> facts.tests = Stream.concat(others(chart, fact.test()), Stream.of(fact))
                        .toList());
    }

    static Chart neverTested(Chart chart, TestKind test) {
        return changed(chart, facts -> facts.tests = others(chart, test).toList());
    }

    private static Stream<TestFact> others(Chart chart, TestKind test) {
        return Objects.requireNonNull(chart.tests()).stream().filter(fact -> fact.test() != test);
    }

    static AntidepressantTrial failedTrial(String drug, String milligrams) {
        return new AntidepressantTrial(
                drug, new BigDecimal(milligrams), 8, 95, 20, WhyStopped.NO_OR_LITTLE_RESPONSE, true, null, null);
    }

    static Reading reading(Measure measure, String value) {
        return new Reading(measure, new BigDecimal(value), TODAY, Requirements.HERE);
    }

    private static PressureReading pressure(int systolic, int diastolic) {
        return new PressureReading(new BloodPressure(systolic, diastolic), TODAY, Requirements.HERE);
    }
}
