package health.daybreak.treatment.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that was given because it was needed, as the order allows.
 *
 * @param dose as ordered, for example 4 mg IV
 */
public record MedicineGiven(
        String id,
        String medicine,
        String dose,
        Instant at,
        Signed signed,
        @Nullable String reason) {

    MedicineGiven withoutWords() {
        return new MedicineGiven(id, medicine, dose, at, signed, reason == null ? null : Session.ERASED);
    }
}
