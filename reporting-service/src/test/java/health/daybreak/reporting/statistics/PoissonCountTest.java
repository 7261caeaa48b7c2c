package health.daybreak.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonCountTest {

    /**
     * R's help of {@code poisson.test}: 137 events in 24.19893 units have the interval 4.753125 to 6.692709, data of Fay 2010,
     * Biostatistics 11:373; six decimals are printed.
     */
    @Test
    void theIntervalIsThatOfTheExampleOfR() {
        double units = 24.19893;

        Interval interval = PoissonCount.exact(137);

        assertThat(interval.low() / units).isCloseTo(4.753125, within(5e-7));
        assertThat(interval.high() / units).isCloseTo(6.692709, within(5e-7));
    }

    /** By its definition, and by adding up the probabilities themselves. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 59, 137})
    void asManyOrMoreThanWereSeenHaveOneChanceInFortyAtTheLowerEndAndAsFewOrFewerAtTheUpper(int events) {
        Interval interval = PoissonCount.exact(events);

        assertThat(1 - atMost(events - 1, interval.low())).isCloseTo(0.025, within(1e-9));
        assertThat(atMost(events, interval.high())).isCloseTo(0.025, within(1e-9));
    }

    @Test
    void noEventIsFromNoneToWhatWouldBeMissedOneTimeInForty() {
        assertThat(PoissonCount.exact(0).low()).isZero();
        assertThat(PoissonCount.exact(0).high()).isCloseTo(-Math.log(0.025), within(1e-9));
    }

    @Test
    void lessThanNoneIsRefused() {
        assertThatThrownBy(() -> PoissonCount.exact(-1)).hasMessageContaining("not -1");
    }

    private static double atMost(int events, double expected) {
        double term = Math.exp(-expected);
        double sum = term;
        for (int i = 1; i <= events; i++) {
            term *= expected / i;
            sum += term;
        }
        return sum;
    }
}
