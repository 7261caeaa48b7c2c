package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** What the pump is set to, in mL/h; above zero. */
public record MillilitresPerHour(BigDecimal value) {

    public MillilitresPerHour {
        Amounts.requirePositive(value, "mL/h");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static MillilitresPerHour of(String decimal) {
        return new MillilitresPerHour(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " mL/h";
    }
}
