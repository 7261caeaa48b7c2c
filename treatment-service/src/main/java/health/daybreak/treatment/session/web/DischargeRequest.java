package health.daybreak.treatment.session.web;

import health.daybreak.treatment.discharge.Observations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was seen before going home.
 *
 * @param sedation MOAA/S
 * @param dissociation CADSS-6
 * @param overrideReason why a prescriber lets the patient go although a criterion is not met
 */
record DischargeRequest(
        @Nullable @Min(0) @Max(5) Integer sedation,
        @Nullable @Min(0) @Max(24) Integer dissociation,
        @Nullable Boolean oriented,
        @Nullable Boolean walksSteadily,
        @Nullable Boolean nauseaControlled,
        @Nullable Boolean drinks,
        @Nullable @Min(0) @Max(10) Integer aldrete,
        @Nullable @Min(0) @Max(10) Integer padss,
        @Nullable Boolean riskEscalated,
        @Nullable Boolean escortPresent,
        @Nullable Boolean instructionsGiven,
        @Nullable Boolean nextVisitAgreed,
        @Nullable @Size(min = 1, max = 1000) String overrideReason) {

    Observations seen() {
        return new Observations(
                sedation,
                dissociation,
                oriented,
                walksSteadily,
                nauseaControlled,
                drinks,
                aldrete,
                padss,
                riskEscalated,
                escortPresent,
                instructionsGiven,
                nextVisitAgreed);
    }
}
