package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** What is ordered for each kilogram of body weight, in mg/kg; above zero. */
public record MilligramsPerKilogram(BigDecimal value) {

    public MilligramsPerKilogram {
        Amounts.requirePositive(value, "mg/kg");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static MilligramsPerKilogram of(String decimal) {
        return new MilligramsPerKilogram(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " mg/kg";
    }
}
