package health.daybreak.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.daybreak.reporting.statistics.KaplanMeier.Step;
import health.daybreak.reporting.statistics.KaplanMeier.Time;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The same curve by another way: everybody weighs the same, and whoever is watched no longer leaves their weight to all who
 * still are (redistribution to the right: Efron 1967, Proceedings of the Fifth Berkeley Symposium 4:831).
 */
class KaplanMeierEqualsRedistributionTest {

    private static final Comparator<Time> EVENTS_FIRST =
            Comparator.comparingInt(Time::time).thenComparing(Time::happened, Comparator.reverseOrder());

    @Property
    void survivalIsTheWeightOfAllToWhomItHasNotHappenedYet(@ForAll("times") List<Time> times) {
        List<Time> sorted = times.stream().sorted(EVENTS_FIRST).toList();
        double[] weights = redistributed(sorted);

        for (Step step : KaplanMeier.of(times).steps()) {
            double gone = 0;
            for (int i = 0; i < weights.length; i++) {
                if (sorted.get(i).happened() && sorted.get(i).time() <= step.time()) {
                    gone += weights[i];
                }
            }
            assertThat(step.survival()).isCloseTo(1 - gone, within(1e-9));
        }
    }

    @Property
    void standardErrorAndIntervalAreGreenwoodsWhenEverybodyIsCountedAtEveryTime(@ForAll("times") List<Time> times) {
        for (Step step : KaplanMeier.of(times).steps()) {
            double sum = 0;
            for (int time = 0; time <= step.time(); time++) {
                int at = time;
                long risk = times.stream().filter(one -> one.time() >= at).count();
                long events = times.stream()
                        .filter(one -> one.happened() && one.time() == at)
                        .count();
                sum += events == 0 || events == risk ? 0 : (double) events / risk / (risk - events);
            }
            assertThat(step.standardError()).isCloseTo(step.survival() * Math.sqrt(sum), within(1e-9));
            Interval interval = step.interval();
            if (interval == null) {
                assertThat(step.survival()).isIn(0.0, 1.0);
                continue;
            }
            double log = Math.log(-Math.log(step.survival()));
            double half = 1.959963984540054 * Math.sqrt(sum) / Math.abs(Math.log(step.survival()));
            assertThat(Math.log(-Math.log(interval.low()))).isCloseTo(log + half, within(1e-6));
            assertThat(Math.log(-Math.log(interval.high()))).isCloseTo(log - half, within(1e-6));
        }
    }

    @Property(tries = 100)
    void withEverybodyWatchedToTheEndTheErrorIsThatOfAShare(@ForAll("times") List<Time> times) {
        List<Time> all = times.stream().map(time -> new Time(time.time(), true)).toList();
        for (Step step : KaplanMeier.of(all).steps()) {
            double share = step.survival();
            assertThat(step.standardError()).isCloseTo(Math.sqrt(share * (1 - share) / all.size()), within(1e-9));
        }
    }

    @Property(tries = 100)
    void theOrderOfTheTimesLeavesNoTrace(@ForAll("times") List<Time> times, @ForAll Random random) {
        List<Time> shuffled = new ArrayList<>(times);
        Collections.shuffle(shuffled, random);

        assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(times));
    }

    @Provide
    Arbitrary<List<Time>> times() {
        return Combinators.combine(Arbitraries.integers().between(0, 25), Arbitraries.of(true, false))
                .as(Time::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    private static double[] redistributed(List<Time> sorted) {
        double[] weights = new double[sorted.size()];
        Arrays.fill(weights, 1.0 / sorted.size());
        for (int i = 0; i < weights.length - 1; i++) {
            if (!sorted.get(i).happened()) {
                double each = weights[i] / (weights.length - 1 - i);
                for (int later = i + 1; later < weights.length; later++) {
                    weights[later] += each;
                }
                weights[i] = 0;
            }
        }
        return weights;
    }
}
