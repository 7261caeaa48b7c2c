package health.daybreak.intake.consent;

import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** A patient signs a consent at the clinic. */
public final class SignConsent {

    private final Consents consents;
    private final Patients patients;
    private final ConsentTexts texts;

    public SignConsent(Consents consents, Patients patients, ConsentTexts texts) {
        this.consents = consents;
        this.patients = patients;
        this.texts = texts;
    }

    /** Refuses a text that is not in use. */
    public Stored<Consent> sign(
            String id, String patientId, Scope scope, String textVersion, Signature signature, Instant at) {
        patients.get(patientId);
        ConsentText text = texts.inUse(scope, textVersion);
        return consents.create(id, Consent.signed(id, patientId, text, signature, texts.validMonths(), at));
    }
}
