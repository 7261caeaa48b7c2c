package health.daybreak.intake.readiness;

import health.daybreak.intake.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a test.
 *
 * @param loinc codes by which a referral names it
 * @param unit in which it is shown and compared, in UCUM
 * @param units what one of each unit that is understood is in {@code unit}
 * @param low the lowest ordinary value; null when none is too low
 * @param high the highest ordinary value; null when none is too high
 * @param required whether the test is not done without it
 * @param source of the range
 */
public record Component(
        String code,
        String title,
        List<String> loinc,
        String unit,
        Map<String, BigDecimal> units,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean required,
        Source source) {

    public Component {
        loinc = List.copyOf(loinc);
        units = Map.copyOf(units);
        BigDecimal own = units.get(unit);
        if (own == null || own.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(code + " does not understand its own unit " + unit);
        }
    }

    /** This value in the component's own unit; empty when the unit is not understood. */
    Optional<BigDecimal> inOwnUnit(BigDecimal value, @Nullable String given) {
        return Optional.ofNullable(units.get(given == null ? "" : given)).map(value::multiply);
    }

    /** Whether a value in the component's own unit lies outside of what is ordinary. */
    boolean outside(BigDecimal value) {
        return (low != null && value.compareTo(low) < 0) || (high != null && value.compareTo(high) > 0);
    }
}
