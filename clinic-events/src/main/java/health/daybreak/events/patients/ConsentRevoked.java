package health.daybreak.events.patients;

import java.time.Instant;

/**
 * The patient withdrew a consent, effective at once.
 *
 * @param consentId the consent that was withdrawn
 * @param patientId the patient, without saying who that is
 * @param scope what is no longer agreed to. Open vocabulary, such as {@code MESSAGES_SMS}, {@code RESEARCH}.
 * @param revokedAt from when on it counts as withdrawn
 */
public record ConsentRevoked(String consentId, String patientId, String scope, Instant revokedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.consent.revoked.v1";

    @Override
    public String subject() {
        return consentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
