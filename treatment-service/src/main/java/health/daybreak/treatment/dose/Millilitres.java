package health.daybreak.treatment.dose;

import java.math.BigDecimal;

/** A volume, in mL; above zero. */
public record Millilitres(BigDecimal value) {

    public Millilitres {
        Amounts.requirePositive(value, "mL");
    }

    /** Read from decimal text, so that no binary fraction comes in. */
    public static Millilitres of(String decimal) {
        return new Millilitres(new BigDecimal(decimal));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " mL";
    }
}
