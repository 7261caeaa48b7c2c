package health.daybreak.events.patients;

import java.time.Instant;

/** The patient withdrew a consent, effective at once. */
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
