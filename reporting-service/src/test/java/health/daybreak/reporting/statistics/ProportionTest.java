package health.daybreak.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /**
     * The four shares of table I in Newcombe 1998, Statistics in Medicine 17:857, method 3 (there to four places); all
     * places by SciPy 1.17.1, {@code binomtest(count, of).proportion_ci(0.95, 'wilson')}.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2552885198782742, 0.36620957698280004",
        "15, 148, 0.0624, 0.1605, 0.06238639953073629, 0.16048724172330803",
        "0, 20, 0.0000, 0.1611, 0.0, 0.16112515805281935",
        "1, 29, 0.0061, 0.1718, 0.006113214292762667, 0.17175521879320282"
    })
    void wilsonsIntervalIsThePublishedOne(
            long count, long of, double publishedLow, double publishedHigh, double low, double high) {
        Interval interval = wilson(count, of);

        assertThat(interval.low()).isCloseTo(publishedLow, within(5e-5));
        assertThat(interval.high()).isCloseTo(publishedHigh, within(5e-5));
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    /** What the interval is by definition: all true shares from which the one seen is no further than z standard errors. */
    @Property
    void theEndsLieJustWhereTheSeenShareBecomesImplausible(
            @ForAll @IntRange(min = 1, max = 5_000) int of, @ForAll @IntRange(max = 5_000) int some) {
        int count = some % (of + 1);
        Interval interval = wilson(count, of);
        double seen = (double) count / of;

        assertThat(interval.low()).isBetween(0.0, seen);
        assertThat(interval.high()).isBetween(seen, 1.0);
        for (double end : new double[] {interval.low(), interval.high()}) {
            if (end > 0 && end < 1) {
                double away = (seen - end) * (seen - end) / (end * (1 - end) / of);
                assertThat(Math.sqrt(away)).isCloseTo(1.959963984540054, within(1e-6));
            }
        }
    }

    @Test
    void ofNoneNothingIsKnown() {
        assertThat(Proportion.wilson(0, 0)).isNull();
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> Proportion.wilson(3, 2)).hasMessageContaining("from 0 to all of 2");
        assertThatThrownBy(() -> Proportion.wilson(-1, 2)).hasMessageContaining("not -1");
    }

    private static Interval wilson(long count, long of) {
        return Objects.requireNonNull(Proportion.wilson(count, of));
    }
}
