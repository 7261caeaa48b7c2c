package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** The strength of a solution, in mg/mL; above zero. */
public record MilligramsPerMillilitre(BigDecimal value) {

    public MilligramsPerMillilitre {
        Amounts.requirePositive(value, "mg/mL");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static MilligramsPerMillilitre of(String decimal) {
        return new MilligramsPerMillilitre(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " mg/mL";
    }
}
