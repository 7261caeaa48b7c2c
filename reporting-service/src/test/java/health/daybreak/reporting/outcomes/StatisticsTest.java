package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void ofNoNumbersThereIsNeitherMeanNorMedian() {
        assertThat(Statistics.mean(List.of())).isNull();
        assertThat(Statistics.median(List.of())).isNull();
    }

    @Test
    void theMedianOfAnOddCountIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9, 1, 4))).isEqualTo(new BigDecimal("4.0"));
    }

    @Test
    void theMedianOfAnEvenCountLiesBetweenTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(10, -3, 4, -4))).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void theMeanIsRoundedToTwoDecimalsHalvesAwayFromZero() {
        assertThat(Statistics.mean(List.of(1, 1, 2))).isEqualTo(new BigDecimal("1.33"));
        assertThat(Statistics.mean(List.of(-1, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(new BigDecimal("-0.13"));
    }
}
