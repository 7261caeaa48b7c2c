package health.daybreak.intake.referral.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Turns a record's units into those of intake: kilograms and centimetres. */
final class Units {

    private static final Map<String, BigDecimal> KILOGRAMS = Map.of(
            "kg", BigDecimal.ONE,
            "g", new BigDecimal("0.001"),
            "[lb_av]", new BigDecimal("0.45359237"),
            "[oz_av]", new BigDecimal("0.028349523125"));

    private static final Map<String, BigDecimal> CENTIMETRES = Map.of(
            "cm", BigDecimal.ONE,
            "m", new BigDecimal("100"),
            "[in_i]", new BigDecimal("2.54"),
            "[ft_i]", new BigDecimal("30.48"));

    /** What people write who give no code. */
    private static final Map<String, String> SPOKEN = Map.of(
            "kg", "kg", "lb", "[lb_av]", "lbs", "[lb_av]", "oz", "[oz_av]", "cm", "cm", "m", "m", "in", "[in_i]",
            "inches", "[in_i]", "ft", "[ft_i]");

    private Units() {}

    /** The figure in intake's unit, to one decimal where it was converted; null for a unit that is not understood. */
    static @Nullable BigDecimal inOurs(String kind, Quantity quantity) {
        return switch (kind) {
            case "WEIGHT_KILOGRAMS" -> converted(quantity, KILOGRAMS);
            case "HEIGHT_CENTIMETRES" -> converted(quantity, CENTIMETRES);
            default -> quantity.getValue();
        };
    }

    private static @Nullable BigDecimal converted(Quantity quantity, Map<String, BigDecimal> factors) {
        String unit = quantity.hasCode() ? quantity.getCode() : SPOKEN.get(String.valueOf(quantity.getUnit()));
        BigDecimal factor = unit == null ? null : factors.get(unit);
        if (factor == null) {
            return null;
        }
        return factor.compareTo(BigDecimal.ONE) == 0
                ? quantity.getValue()
                : quantity.getValue().multiply(factor).setScale(1, RoundingMode.HALF_UP);
    }
}
