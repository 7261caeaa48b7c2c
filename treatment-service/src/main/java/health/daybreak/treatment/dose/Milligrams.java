package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** An amount of the drug, in mg; above zero. */
public record Milligrams(BigDecimal value) {

    public Milligrams {
        Amounts.requirePositive(value, "mg");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static Milligrams of(String decimal) {
        return new Milligrams(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " mg";
    }
}
