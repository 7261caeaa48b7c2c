package health.daybreak.events.patients;

import java.time.Instant;

/**
 * The patient agreed to something in writing. Carries no identity.
 *
 * @param consentId this consent
 * @param patientId the patient, without saying who that is
 * @param scope what was agreed to. Open vocabulary, such as {@code TREATMENT_IV}, {@code TREATMENT_IM},
 *     {@code TREATMENT_KAP}, {@code OFF_LABEL_USE}, {@code KAP_TOUCH} (which touch is wanted, not whether),
 *     {@code MESSAGES_EMAIL}, {@code MESSAGES_SMS}, {@code MESSAGES_VOICE}, {@code RESEARCH}.
 * @param textVersion the version of the text that was signed, for example {@code 2026-11}
 * @param signedAt when it was signed
 * @param validUntil from when on it no longer counts
 */
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
