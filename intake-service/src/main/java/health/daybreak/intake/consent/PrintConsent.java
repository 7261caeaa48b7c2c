package health.daybreak.intake.consent;

import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;

/** Somebody wants a signed consent on paper. */
public final class PrintConsent {

    /** Sets a consent as a document. */
    @FunctionalInterface
    public interface Paper {

        /** The document: the exact words, who signed them, how and when. */
        byte[] of(Stored<Consent> consent, Wording wording, Patient patient);
    }

    private final Consents consents;
    private final Patients patients;
    private final ConsentTexts texts;
    private final Paper paper;

    public PrintConsent(Consents consents, Patients patients, ConsentTexts texts, Paper paper) {
        this.consents = consents;
        this.patients = patients;
        this.texts = texts;
        this.paper = paper;
    }

    /**
     * Refuses when it is not this patient's. Throws {@link IllegalStateException} when the words on file are no longer
     * those that were signed: such a document would be false.
     */
    public byte[] print(String patientId, String consentId) {
        Stored<Consent> consent = consents.find(consentId)
                .filter(found -> found.state().patientId().equals(patientId))
                .orElseThrow(() -> Refused.notFound("consent", consentId));
        Consent signed = consent.state();
        Wording wording = texts.signed(signed.scope(), signed.textVersion()).in(signed.language());
        if (signed.textHash() != null && !signed.textHash().equals(wording.hash())) {
            throw new IllegalStateException(
                    "The words of " + signed.scope() + " " + signed.textVersion() + " are not those that were signed");
        }
        return paper.of(consent, wording, patients.get(patientId).state());
    }
}
