package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** A body weight, in kg; above zero. */
public record Kilograms(BigDecimal value) {

    public Kilograms {
        Amounts.requirePositive(value, "kg");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static Kilograms of(String decimal) {
        return new Kilograms(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " kg";
    }
}
