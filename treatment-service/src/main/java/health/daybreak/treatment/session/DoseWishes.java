package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import org.jspecify.annotations.Nullable;

/** What is meant to differ from the order and the usual; null for what is not. */
public record DoseWishes(
        @Nullable MilligramsPerKilogram ordered,
        @Nullable MilligramsPerMillilitre concentration,
        @Nullable Millilitres volume,
        @Nullable Integer minutes) {

    /** As ordered, with the usual strength and volume. */
    public static DoseWishes none() {
        return new DoseWishes(null, null, null, null);
    }
}
