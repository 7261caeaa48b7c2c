package health.daybreak.treatment.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A medicine that was given as needed, by the name under which it is ordered. */
record MedicineRequest(
        @NotBlank @Size(max = 80) String medicine,
        @Nullable @Size(max = 500) String reason) {}
