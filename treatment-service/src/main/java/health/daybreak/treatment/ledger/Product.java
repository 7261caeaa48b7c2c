package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What is in a vial, as its label says it. */
public record Product(String drug, MilligramsPerMillilitre strength, String lot, LocalDate expiresOn) {

    private static final int PLACES = 4;

    /** Whether the day printed on it has passed. */
    public boolean expiredOn(LocalDate day) {
        return expiresOn.isBefore(day);
    }

    /** What this volume holds. */
    public Milligrams in(Millilitres volume) {
        return new Milligrams(volume.value().multiply(strength.value()));
    }

    /** The volume that holds this much, to a ten-thousandth of a millilitre. */
    BigDecimal volumeOf(BigDecimal milligrams) {
        return milligrams.divide(strength.value(), PLACES, RoundingMode.HALF_UP);
    }
}
