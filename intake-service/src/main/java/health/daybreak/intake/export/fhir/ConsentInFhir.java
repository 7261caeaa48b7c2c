package health.daybreak.intake.export.fhir;

import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.Wording;
import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Stored;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.ResourceType;

/** A signed consent with the words that were signed. */
final class ConsentInFhir {

    private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String KIND = "urn:daybreak:consent";

    private ConsentInFhir() {}

    static void write(Stored<Consent> stored, ConsentTexts texts, String patientId, RecordBundle bundle) {
        Consent signed = stored.state();
        org.hl7.fhir.r4.model.Consent consent = new org.hl7.fhir.r4.model.Consent();
        consent.setId(stored.id());
        consent.setStatus(signed.revokedAt() == null ? ConsentState.ACTIVE : ConsentState.INACTIVE);
        consent.setScope(scope(signed.scope()));
        consent.addCategory(
                Codes.concept(KIND, signed.scope().name(), words(signed.scope().name())));
        consent.setPatient(RecordBundle.to(ResourceType.Patient, patientId));
        consent.addPerformer(RecordBundle.to(ResourceType.Patient, patientId));
        consent.setDateTimeElement(Days.time(signed.signedAt()));
        consent.setPolicyRule(new CodeableConcept()
                .setText("Text " + signed.scope() + ", version " + signed.textVersion() + ", language "
                        + signed.language()));
        consent.setSource(text(signed, texts));
        var provision = consent.getProvision().setType(ConsentProvisionType.PERMIT);
        provision.getPeriod().setStartElement(Days.time(signed.signedAt()));
        provision
                .getPeriod()
                .setEndElement(Days.time(
                        signed.revokedAt() == null || signed.revokedAt().isAfter(signed.validUntil())
                                ? signed.validUntil()
                                : signed.revokedAt()));
        signed.choices()
                .forEach(chosen -> provision.addCode(Codes.concept(
                        KIND,
                        chosen.choice() + "." + chosen.option(),
                        words(chosen.choice()) + ": " + words(chosen.option()))));
        bundle.add(consent);
    }

    private static CodeableConcept scope(Scope scope) {
        return switch (scope) {
            case TREATMENT_IV, TREATMENT_IM, TREATMENT_KAP, OFF_LABEL_USE, KAP_TOUCH ->
                Codes.concept(SCOPE, "treatment", "Treatment");
            case MESSAGES_EMAIL, MESSAGES_SMS, MESSAGES_VOICE ->
                Codes.concept(SCOPE, "patient-privacy", "Privacy Consent");
            case RESEARCH -> Codes.concept(SCOPE, "research", "Research");
        };
    }

    private static Attachment text(Consent signed, ConsentTexts texts) {
        Wording wording = texts.signed(signed.scope(), signed.textVersion()).in(signed.language());
        return new Attachment()
                .setContentType("text/plain; charset=utf-8")
                .setLanguage(signed.language())
                .setTitle(wording.title())
                .setData(wording.exact().getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
