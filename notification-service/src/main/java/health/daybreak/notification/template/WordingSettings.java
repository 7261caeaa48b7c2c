package health.daybreak.notification.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What fills the templates beside the patient and the visit.
 *
 * @param clinics by clinic id
 * @param otherClinics who signs for a clinic that is not listed, if anybody does
 * @param solidFoodHours without food before a visit
 * @param clearFluidHours without clear fluids before a visit
 * @param earlyMinutes to come before the visit when questions are still to be answered
 */
@Validated
@ConfigurationProperties("daybreak.notification.wording")
public record WordingSettings(
        Map<String, @Valid Sender> clinics,
        @Valid @Nullable Sender otherClinics,
        @Min(0) @Max(24) int solidFoodHours,
        @Min(0) @Max(24) int clearFluidHours,
        @Min(0) @Max(120) int earlyMinutes) {

    public WordingSettings {
        clinics = Map.copyOf(clinics);
    }

    /** Who signs for this clinic, or null when nobody is configured. */
    public @Nullable Sender sender(String clinicId) {
        Sender own = clinics.get(clinicId);
        return own != null ? own : otherClinics;
    }
}
