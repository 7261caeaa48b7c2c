package health.daybreak.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the pump is set.
 *
 * @param total the volume of drug and diluent together
 * @param minutes how long it runs; above zero
 * @param rate the total over the time, to the nearest 0.1 mL/h, as a pump is set
 */
public record Infusion(Millilitres total, int minutes, MillilitresPerHour rate) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** Sets the pump to deliver {@code total} in {@code minutes}. */
    public static Infusion of(Millilitres total, int minutes) {
        BigDecimal perHour =
                total.value().multiply(MINUTES_PER_HOUR).divide(BigDecimal.valueOf(minutes), 1, RoundingMode.HALF_UP);
        return new Infusion(total, minutes, new MillilitresPerHour(perHour));
    }
}
