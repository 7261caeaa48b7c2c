package health.daybreak.gateway.visit;

import health.daybreak.platform.security.PatientVisit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What notification says a link opens.
 *
 * @param language the patient's, as a BCP 47 tag; null while it is not known
 * @param clinic who speaks to the patient
 */
record OpenedLink(
        String clinicId,
        String patientId,
        String purpose,
        @Nullable String about,
        Instant madeAt,
        Instant expiresAt,
        @Nullable String language,
        @Nullable ClinicCard clinic) {

    PatientVisit visit() {
        return new PatientVisit(patientId, purpose, about, madeAt);
    }
}
