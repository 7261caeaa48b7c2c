package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.session.DoseWishes;
import health.daybreak.treatment.session.StartDose;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What differs from the order and the usual; nothing need be given.
 *
 * @param milligramsPerKilogram other than ordered: by a prescriber only
 * @param concentration in mg/mL
 * @param totalMillilitres of drug and diluent
 * @param minutes other than ordered: by a prescriber only
 */
record StartDoseRequest(
        @Nullable @Positive BigDecimal milligramsPerKilogram,
        @Nullable @Positive BigDecimal concentration,
        @Nullable @Positive BigDecimal totalMillilitres,
        @Nullable @Positive Integer minutes,
        @Nullable @Size(max = 40) String lot,
        @Nullable LocalDate expiresOn) {

    static StartDoseRequest asOrdered() {
        return new StartDoseRequest(null, null, null, null, null, null);
    }

    DoseWishes wishes() {
        return new DoseWishes(
                milligramsPerKilogram == null ? null : new MilligramsPerKilogram(milligramsPerKilogram),
                concentration == null ? null : new MilligramsPerMillilitre(concentration),
                totalMillilitres == null ? null : new Millilitres(totalMillilitres),
                minutes);
    }

    StartDose.Vial vial() {
        return new StartDose.Vial(lot, expiresOn);
    }
}
