package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** What every amount must be. */
final class Amounts {

    private Amounts() {}

    static void requirePositive(BigDecimal value, String unit) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(value.toPlainString() + " " + unit + " is not above zero");
        }
    }
}
