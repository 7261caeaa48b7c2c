package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.Particulars;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What staff may say of a patient beside name and contact. */
record ParticularsRequest(
        @Nullable @Size(max = 40) String pronouns,
        @Nullable @Valid ProviderRequest referrer,
        @Nullable @Valid ProviderRequest primaryCare) {

    /** Somebody elsewhere who looks after the patient. */
    record ProviderRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String practice,
            @Nullable @Size(max = 40) String phone) {

        static @Nullable Clinician clinician(@Nullable ProviderRequest provider) {
            return provider == null ? null : new Clinician(provider.name(), provider.practice(), provider.phone());
        }
    }

    Particulars particulars() {
        return new Particulars(
                null, pronouns, ProviderRequest.clinician(referrer), ProviderRequest.clinician(primaryCare));
    }
}
