package health.daybreak.events.patients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The patient must sign something, for the first time or anew. From the day it says a signature from before does not
 * count any more; a later signature for the same thing settles it. Carries no identity.
 *
 * @param patientId the patient, without saying who that is
 * @param scope what must be agreed to. Open vocabulary, as in {@code daybreak.consent.signed.v1}.
 * @param consentId the signature that does not count any more then; null when there is none
 * @param reason why. Open vocabulary, such as {@code NOT_SIGNED}, {@code ROUTE_CHANGED}, {@code SESSIONS_REACHED},
 *     {@code DOSE_RAISED}, {@code TEXT_CHANGED}, {@code TIME_PASSED}.
 * @param dueFrom from when on it is needed; may lie ahead
 * @param noticedAt when it was noticed
 */
public record ConsentRenewalNeeded(
        String patientId, String scope, @Nullable String consentId, String reason, Instant dueFrom, Instant noticedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.consent.renewal-needed.v1";

    /** One subject a patient: the renewals of all consents are noticed in one place. */
    @Override
    public String subject() {
        return patientId + "-consents";
    }

    @Override
    public String key() {
        return patientId;
    }
}
