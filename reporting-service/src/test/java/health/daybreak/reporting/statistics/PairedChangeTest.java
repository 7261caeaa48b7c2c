package health.daybreak.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.daybreak.reporting.statistics.PairedChange.EffectSize;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PairedChangeTest {

    /**
     * Hours of sleep gained by ten patients with each of two drugs, in tenths of an hour: Cushny and Peebles 1905 in
     * Student 1908, Biometrika 6:1, the data set {@code sleep} of R.
     */
    private static final List<Pair> SLEEP =
            pairs(new int[] {7, -16, -2, -12, -1, 34, 37, 8, 0, 20}, new int[] {19, 8, 11, 1, -1, 44, 55, 16, 46, 34});

    /**
     * R's {@code t.test(extra ~ group, data = sleep, paired = TRUE)} prints a mean difference of 1.58 and the interval from
     * 0.7001142 to 2.4598858; all places by SciPy 1.17.1, {@code ttest_rel(...).confidence_interval()}.
     */
    @Test
    void theMeanChangeAndItsIntervalArePublished() {
        PairedChange change = PairedChange.of(SLEEP);
        Interval interval = Objects.requireNonNull(change.interval());

        assertThat(change.mean() / 10).isCloseTo(1.58, within(1e-9));
        assertThat(interval.low() / 10).isCloseTo(0.7001142367230175, within(1e-9));
        assertThat(interval.high() / 10).isCloseTo(2.459885763276983, within(1e-9));
    }

    /** Worked from the raw data by NumPy 2 and SciPy 1.17.1 along Bonett 2008 and Hedges 1981 with gamma(4.5) / gamma(4). */
    @Test
    void theEffectSizeOfPublishedDataIsTheOneWorkedElsewhere() {
        EffectSize effect = Objects.requireNonNull(PairedChange.of(SLEEP).effectSize());

        assertThat(effect.d()).isCloseTo(0.8321810813495397, within(1e-9));
        assertThat(effect.corrected()).isCloseTo(0.7605093956701197, within(1e-9));
        assertThat(effect.interval().low()).isCloseTo(0.28436737179582294, within(1e-9));
        assertThat(effect.interval().high()).isCloseTo(1.3799947909032566, within(1e-9));
    }

    @Property
    void isWhatTheFormulasGiveWhenTheyAreWorkedPairByPair(@ForAll("scores") List<Pair> pairs) {
        PairedChange change = PairedChange.of(pairs);
        double before = variance(pairs, Pair::before, Pair::before);
        double after = variance(pairs, Pair::after, Pair::after);
        double common = variance(pairs, Pair::before, Pair::after);
        double ofChange = variance(pairs, PairedChangeTest::change, PairedChangeTest::change);
        double square = (before + after) / 2;
        EffectSize effect = change.effectSize();

        assertThat(change.mean()).isCloseTo(mean(pairs, PairedChangeTest::change), within(1e-9));
        if (square == 0) {
            assertThat(effect).isNull();
            return;
        }
        double d = mean(pairs, PairedChangeTest::change) / Math.sqrt(square);
        double error =
                Math.sqrt((d * d * (before * before + after * after + 2 * common * common) / (8 * square * square)
                                + ofChange / square)
                        / (pairs.size() - 1));
        assertThat(Objects.requireNonNull(effect).d()).isCloseTo(d, within(1e-9));
        assertThat(effect.interval().high() - d).isCloseTo(1.959963984540054 * error, within(1e-9));
        assertThat(d - effect.interval().low()).isCloseTo(1.959963984540054 * error, within(1e-9));
        assertThat(Math.abs(effect.corrected())).isLessThanOrEqualTo(Math.abs(d));
    }

    @Property(tries = 100)
    void theOrderOfThePairsLeavesNoTraceInTheLastDigit(@ForAll("scores") List<Pair> pairs, @ForAll Random random) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);

        assertThat(PairedChange.of(shuffled)).isEqualTo(PairedChange.of(pairs));
    }

    @Test
    void ofOnePairThereIsNoIntervalAndOfTwoNoEffectSize() {
        assertThat(PairedChange.of(SLEEP.subList(0, 1)).interval()).isNull();
        assertThat(PairedChange.of(SLEEP.subList(0, 2)).interval()).isNotNull();
        assertThat(PairedChange.of(SLEEP.subList(0, 2)).effectSize()).isNull();
        assertThat(PairedChange.of(SLEEP.subList(0, 3)).effectSize()).isNotNull();
    }

    @Test
    void whereEverybodyHasTheSameNumbersThereIsNothingToMeasureTheChangeBy() {
        assertThat(PairedChange.of(Collections.nCopies(5, new Pair(20, 10))).effectSize())
                .isNull();
    }

    @Provide
    Arbitrary<List<Pair>> scores() {
        Arbitrary<Integer> total = Arbitraries.integers().between(0, 80);
        return Combinators.combine(total, total)
                .as(Pair::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(60);
    }

    private static double change(Pair pair) {
        return pair.after() - pair.before();
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        return pairs.stream().mapToDouble(of).average().orElseThrow();
    }

    private static double variance(List<Pair> pairs, ToDoubleFunction<Pair> x, ToDoubleFunction<Pair> y) {
        double meanX = mean(pairs, x);
        double meanY = mean(pairs, y);
        return pairs.stream()
                        .mapToDouble(pair -> (x.applyAsDouble(pair) - meanX) * (y.applyAsDouble(pair) - meanY))
                        .sum()
                / (pairs.size() - 1);
    }

    private static List<Pair> pairs(int[] before, int[] after) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            pairs.add(new Pair(before[i], after[i]));
        }
        return List.copyOf(pairs);
    }
}
