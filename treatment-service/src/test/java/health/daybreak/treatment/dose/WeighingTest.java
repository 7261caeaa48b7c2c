package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.TestLimits;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"30", "30.1", "250"})
    void aWeightWithinWhatIsBelievedIsTaken(String kilograms) {
        assertThat(weigh(kilograms, null, false).weight()).isEqualTo(Kilograms.of(kilograms));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.9", "250.1", "700"})
    void aWeightOutsideWhatIsBelievedIsRefusedEvenWhenConfirmed(String kilograms) {
        assertThatThrownBy(() -> weigh(kilograms, null, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("kilograms, from 30 to 250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"63.0", "70.0", "77.0"})
    void aChangeOfTenPercentSinceScreeningNeedsNoSecondLook(String kilograms) {
        assertThat(weigh(kilograms, "70", false).weight()).isEqualTo(Kilograms.of(kilograms));
    }

    @ParameterizedTest
    @ValueSource(strings = {"62.9", "77.1"})
    void aLargerChangeIsConfirmedFirst(String kilograms) {
        assertThatThrownBy(() -> weigh(kilograms, "70", false)).hasMessageContaining("weigh again, or confirm");
        assertThat(weigh(kilograms, "70", true).weight()).isEqualTo(Kilograms.of(kilograms));
    }

    @Test
    void poundsAreRecognisedAndExplained() {
        assertThatThrownBy(() -> weigh("154.3", "70", false)).hasMessageContaining("154.3 lb is 70.0 kg");
    }

    private static Weighing weigh(String kilograms, @Nullable String known, boolean confirmed) {
        return Weighing.believe(
                new BigDecimal(kilograms),
                known == null ? null : new BigDecimal(known),
                confirmed,
                NOW,
                TestLimits.SHIPPED);
    }
}
