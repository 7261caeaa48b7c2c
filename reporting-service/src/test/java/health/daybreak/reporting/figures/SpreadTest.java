package health.daybreak.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.figures.Case.Standing;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    /** As R answers {@code quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49))}: 25.5, 40, 42.5; halves are rounded up. */
    @Test
    void quartilesAreThoseOfR() {
        assertThat(of(49, 6, 7, 15, 36, 39, 40, 41, 42, 43, 47)).isEqualTo(new Spread(11, 26, 40, 43, 49));
    }

    /** {@code quantile(c(7, 15, 36, 39, 40, 41))}: 20.25, 37.5, 39.75. */
    @Test
    void ofAnEvenNumberTheMedianLiesBetweenTheTwoInTheMiddle() {
        assertThat(of(7, 15, 36, 39, 40, 41)).isEqualTo(new Spread(6, 20, 38, 40, 41));
    }

    @Test
    void ofOneEverythingIsThatOneAndOfNoneThereIsNoSpread() {
        assertThat(of(12)).isEqualTo(new Spread(1, 12, 12, 12, 12));
        assertThat(Spread.of(List.of(new Case("a", null, null, Standing.MISSING))))
                .isNull();
    }

    private static Spread of(long... minutes) {
        return Objects.requireNonNull(Spread.of(LongStream.of(minutes)
                .mapToObj(took -> new Case("a", null, null, Standing.COUNTED, took))
                .toList()));
    }
}
