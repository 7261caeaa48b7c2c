package health.daybreak.treatment.dose;

import static health.daybreak.treatment.limits.LimitName.WEIGHT_HIGH;
import static health.daybreak.treatment.limits.LimitName.WEIGHT_JUMP_PERCENT;
import static health.daybreak.treatment.limits.LimitName.WEIGHT_LOW;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A weight and when it was taken. */
public record Weighing(Kilograms weight, Instant takenAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal POUNDS_PER_KILOGRAM = new BigDecimal("2.20462");

    /**
     * Believes a weight, or refuses it with the reason.
     *
     * @param known the weight at screening, if there is one
     * @param confirmed that somebody looked again and it is right
     */
    public static Weighing believe(
            BigDecimal kilograms, @Nullable BigDecimal known, boolean confirmed, Instant takenAt, Limits limits) {
        if (kilograms.compareTo(limits.number(WEIGHT_LOW)) < 0 || kilograms.compareTo(limits.number(WEIGHT_HIGH)) > 0) {
            throw Refused.unprocessable(
                    "implausible-weight",
                    "Weight is taken in kilograms, from %s to %s; %s is not believed.%s"
                            .formatted(
                                    limits.number(WEIGHT_LOW),
                                    limits.number(WEIGHT_HIGH),
                                    kilograms.toPlainString(),
                                    asPounds(kilograms)));
        }
        if (known != null && !confirmed && jumps(kilograms, known, limits)) {
            throw Refused.unprocessable(
                    "weight-needs-confirmation",
                    "%s kg is more than %s %% away from the %s kg at screening: weigh again, or confirm it.%s"
                            .formatted(
                                    kilograms.toPlainString(),
                                    limits.number(WEIGHT_JUMP_PERCENT),
                                    known.toPlainString(),
                                    asPounds(kilograms)),
                    Map.of("weightAtScreening", known));
        }
        return new Weighing(new Kilograms(kilograms), takenAt);
    }

    private static boolean jumps(BigDecimal now, BigDecimal known, Limits limits) {
        return now.subtract(known).abs().multiply(HUNDRED).compareTo(known.multiply(limits.number(WEIGHT_JUMP_PERCENT)))
                > 0;
    }

    private static String asPounds(BigDecimal value) {
        return " If it was read in pounds: %s lb is %s kg."
                .formatted(value.toPlainString(), value.divide(POUNDS_PER_KILOGRAM, 1, RoundingMode.HALF_UP));
    }
}
