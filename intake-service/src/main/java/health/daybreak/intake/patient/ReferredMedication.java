package health.daybreak.intake.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A medicine that the referring record says the patient takes. */
public record ReferredMedication(
        @Nullable String code, String display, @Nullable LocalDate prescribedOn) {}
