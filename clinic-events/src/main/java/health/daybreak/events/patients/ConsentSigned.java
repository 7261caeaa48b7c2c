package health.daybreak.events.patients;

import java.time.Instant;

/** The patient agreed to something in writing. Carries no identity. */
public record ConsentSigned(
        String consentId, String patientId, String scope, String textVersion, Instant signedAt, Instant validUntil)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.consent.signed.v1";

    @Override
    public String subject() {
        return consentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
