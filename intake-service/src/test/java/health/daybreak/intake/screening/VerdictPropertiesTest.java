package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.store.PolicyFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds for all charts, not only for those that somebody thought of. */
class VerdictPropertiesTest {

    private final ScreeningRules shipped = PolicyFile.read();
    private final EligibilityPolicy policy = shipped.policy();

    @Property(tries = 300)
    void theVerdictDoesNotDependOnTheOrderOfTheFacts(@ForAll("charts") Chart chart, @ForAll Random random) {
        assertThat(policy.assess(shuffled(chart, random))).isEqualTo(policy.assess(chart));
    }

    @Property(tries = 300)
    void aVerdictIsRecomputedExactlyWhateverHasBecomeOfTheRules(
            @ForAll("charts") Chart chart, @ForAll("laterVersions") List<Rule> later) {
        RuleSet then = policy.inForceOn(chart.asOf());
        Verdict stored = then.assess(chart);
        List<Rule> all = Stream.concat(shipped.rules().stream(), later.stream()).toList();
        EligibilityPolicy yearsLater = new EligibilityPolicy(all, shipped.criteria());
        assertThat(yearsLater.exactly(then.used()).assess(chart)).isEqualTo(stored);
    }

    @Provide
    Arbitrary<List<Rule>> laterVersions() {
        return Combinators.combine(
                        Arbitraries.of(shipped.rules()),
                        Arbitraries.of(shipped.rules()),
                        Arbitraries.of(Severity.class),
                        Arbitraries.integers().between(-30, 30))
                .as((rule, other, severity, days) -> new Rule(
                        rule.id(),
                        Rule.FIRST_OF_A_CLINIC,
                        TODAY.plusDays(days),
                        null,
                        severity,
                        rule.sentence(),
                        rule.source(),
                        rule.overridableBy(),
                        other.when(),
                        other.criterion()))
                .list()
                .uniqueElements(Rule::id)
                .ofMaxSize(20);
    }

    @Property(tries = 300)
    void aYesMoreNeverMakesTheVerdictMilder(@ForAll("charts") Chart chart, @ForAll("questions") Question question) {
        Chart worse = ChartFixture.answering(chart, question, Answer.YES);
        assertThat(severity(policy.assess(worse))).isGreaterThanOrEqualTo(severityWithout(chart, question));
    }

    @Property(tries = 300)
    void theVerdictFollowsFromTheMostSevereReasonAndFromWhatIsMissing(@ForAll("charts") Chart chart) {
        Verdict verdict = policy.assess(chart);
        boolean blocked =
                verdict.reasons().stream().anyMatch(reason -> reason.rule().severity() == Severity.BLOCK);
        boolean review =
                verdict.reasons().stream().anyMatch(reason -> reason.rule().severity() == Severity.NEEDS_REVIEW);
        Class<? extends Verdict> expected = blocked
                ? Verdict.Declined.class
                : review || !verdict.missing().isEmpty() ? Verdict.NeedsPhysicianReview.class : Verdict.Eligible.class;
        assertThat(verdict).isInstanceOf(expected);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(Question.class);
    }

    @Provide
    Arbitrary<Chart> charts() {
        Arbitrary<List<QuestionAnswer>> answers = Combinators.combine(
                        Arbitraries.of(Question.class), Arbitraries.of(Answer.class))
                .as((question, answer) -> new QuestionAnswer(question, answer, null))
                .list()
                .uniqueElements(QuestionAnswer::question)
                .ofMaxSize(33);
        Arbitrary<List<Recorded>> recorded = Combinators.combine(
                        Arbitraries.of(Question.class),
                        Arbitraries.of("one", "two", "three"),
                        Arbitraries.of(true, false))
                .as(Recorded::new)
                .list()
                .ofMaxSize(5);
        Arbitrary<List<PressureReading>> pressures = Combinators.combine(
                        Arbitraries.integers().between(90, 200),
                        Arbitraries.integers().between(50, 89))
                .as((systolic, diastolic) ->
                        new PressureReading(new BloodPressure(systolic, diastolic), TODAY, Requirements.HERE))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Reading>> readings = Combinators.combine(
                        Arbitraries.of(Measure.class),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 400))
                .as((measure, value, daysAgo) ->
                        new Reading(measure, BigDecimal.valueOf(value), TODAY.minusDays(daysAgo), Requirements.HERE))
                .list()
                .ofMaxSize(8);
        Arbitrary<List<Medication>> medications = Arbitraries.of(
                        "lorazepam", "sertraline", "lisinopril", "lamotrigine", "theophylline", "ibuprofen")
                .map(name -> new Medication(name, "asked here"))
                .list()
                .ofMaxSize(4);
        Arbitrary<List<AntidepressantTrial>> trials = Arbitraries.of("sertraline", "venlafaxine", "bupropion")
                .map(drug -> ChartFixture.failedTrial(drug, "300"))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(Indication.class),
                        answers,
                        recorded,
                        pressures,
                        readings,
                        medications,
                        trials,
                        tests())
                .as((indication, answered, records, measured, figures, taken, tried, tested) -> new Chart(
                        TODAY,
                        TODAY.minusYears(40),
                        "female",
                        indication,
                        answered,
                        records,
                        measured,
                        figures,
                        taken,
                        tried,
                        new SuicideRisk("NONE", TODAY, false),
                        null,
                        tested));
    }

    private static Arbitrary<List<TestFact>> tests() {
        return Combinators.combine(
                        Arbitraries.of(TestKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 400))
                .as((test, against, accepted, daysAgo) ->
                        ChartFixture.test(test, against, against && accepted, daysAgo))
                .list()
                .uniqueElements(TestFact::test)
                .ofMaxSize(11);
    }

    private static Chart shuffled(Chart chart, Random random) {
        return new Chart(
                chart.asOf(),
                chart.birthDate(),
                chart.administrativeGender(),
                chart.indication(),
                shuffled(chart.answers(), random),
                shuffled(chart.recorded(), random),
                shuffled(chart.pressures(), random),
                shuffled(chart.readings(), random),
                shuffled(chart.medications(), random),
                shuffled(chart.trials(), random),
                chart.suicideRisk(),
                chart.episode(),
                shuffled(Objects.requireNonNull(chart.tests()), random));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> copy = new ArrayList<>(facts);
        Collections.shuffle(copy, random);
        return copy;
    }

    private int severityWithout(Chart chart, Question question) {
        return severity(policy.assess(ChartFixture.answering(chart, question, Answer.NO)));
    }

    private static int severity(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Eligible eligible -> 0;
            case Verdict.NeedsPhysicianReview review -> 1;
            case Verdict.Declined declined -> 2;
        };
    }
}
