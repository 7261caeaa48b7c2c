package health.daybreak.treatment.order;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.dose.WeightBasis;
import health.daybreak.treatment.limits.TestLimits;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRulesTest {

    private static final OrderRules.Before HALF =
            new OrderRules.Before(MilligramsPerKilogram.of("0.5"), MilligramsPerKilogram.of("0.1"), true);

    private final OrderRules rules = new OrderRules(TestLimits.SHIPPED);

    @ParameterizedTest(name = "{0}, {1} mg/kg: {2} problems")
    @CsvSource({"IV, 0.09, 1", "IV, 0.1, 0", "IV, 1.0, 0", "IV, 1.01, 2", "IM, 0.29, 1", "IM, 0.3, 0", "KAP, 1.0, 0"})
    void theDoseIsWithinWhatTheRouteAllows(Route route, String perKilogram, int problems) {
        assertThat(rules.problems(route, order(perKilogram, "1.0", null, null, null), null))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "{0} mg/kg under an own limit of {1}: {2} problems")
    @CsvSource({"0.49, 0.5, 0", "0.5, 0.5, 0", "0.51, 0.5, 1"})
    void theDoseIsWithinTheOrdersOwnLimit(String perKilogram, String most, int problems) {
        assertThat(rules.problems(Route.IV, order(perKilogram, most, null, null, null), null))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "from 0.5 to {0} mg/kg by steps of 0.1: {1} problems")
    @CsvSource({"0.4, 0", "0.5, 0", "0.59, 0", "0.6, 0", "0.61, 1"})
    void theDoseIsRaisedByTheStepOfTheOrderBeforeAtMost(String perKilogram, int problems) {
        assertThat(rules.problems(Route.IV, order(perKilogram, "1.0", null, null, null), HALF))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "from 0.5 to {0} mg/kg before any session: {1} problems")
    @CsvSource({"0.5, 0", "0.51, 1"})
    void theDoseIsRaisedOnlyAfterASessionThatWasTolerated(String perKilogram, int problems) {
        OrderRules.Before untried = new OrderRules.Before(MilligramsPerKilogram.of("0.5"), null, false);

        assertThat(rules.problems(Route.IV, order(perKilogram, "1.0", null, null, null), untried))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "{0} mg to be added: {1} problems")
    @CsvSource({"39.9, 0", "40, 0", "40.1, 1"})
    void whatMayBeAddedIsLimited(String milligrams, int problems) {
        assertThat(rules.problems(Route.IM, order("0.5", "1.0", null, milligrams, null), null))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "{0}, {1} min: {2} problems")
    @CsvSource({"IV, 1, 1", "IV, 2, 0", "IV, 100, 0", "IV, 101, 1", "IM, 40, 1"})
    void onlyAnInfusionHasALength(Route route, int minutes, int problems) {
        assertThat(rules.problems(route, order("0.5", "1.0", minutes, null, null), null))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "{0} cm: {1} problems")
    @CsvSource({"119, 1", "120, 0", "230, 0", "231, 1"})
    void aHeightIsBelievable(BigDecimal centimetres, int problems) {
        assertThat(rules.problems(Route.IV, order("0.5", "1.0", null, null, centimetres), null))
                .hasSize(problems);
    }

    @Test
    void everyRuleThatIsBrokenIsSaid() {
        assertThat(rules.problems(Route.IM, order("0.9", "0.8", 40, "60", BigDecimal.ONE), HALF))
                .hasSize(5);
    }

    private static Prescription order(
            String perKilogram,
            String most,
            @Nullable Integer minutes,
            @Nullable String topUp,
            @Nullable BigDecimal centimetres) {
        return new Prescription(
                MilligramsPerKilogram.of(perKilogram),
                minutes,
                centimetres == null
                        ? WeightBasis.actual()
                        : new WeightBasis(WeightBasis.Kind.IDEAL_WHEN_OBESE, centimetres, WeightBasis.Build.MALE),
                MilligramsPerKilogram.of(most),
                Milligrams.of("100"),
                MilligramsPerKilogram.of("0.1"),
                topUp == null ? null : Milligrams.of(topUp),
                List.of());
    }
}
