package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.referral.IncomingReferral;
import health.daybreak.intake.referral.MalformedReferral;
import health.daybreak.intake.referral.ReferralReader;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads a referral from a FHIR R4 bundle as electronic health records export it. */
public final class FhirReferralReader implements ReferralReader {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Fhir fhir;
    private final Responses responses;
    private final String defaultTimeZone;

    /** @param defaultTimeZone of patients whose record does not say where they live */
    public FhirReferralReader(Fhir fhir, Instruments instruments, String defaultTimeZone) {
        this.fhir = fhir;
        this.responses = new Responses(instruments);
        this.defaultTimeZone = defaultTimeZone;
    }

    @Override
    public IncomingReferral read(byte[] body, Instant receivedAt) {
        Set<String> remarks = new LinkedHashSet<>();
        Figures figures = new Figures(remarks);
        ReferralBundle bundle = bundle(body, figures);
        Patient person = patientOf(bundle);
        bundle.requireAbout(person);
        Demographics demographics = new Demographics(person, remarks);
        Identity identity = demographics.identity();
        Referral referral = new Referral(
                identity.system(),
                identity.value(),
                ClinicalRecord.conditions(bundle),
                ClinicalRecord.medications(bundle),
                ClinicalRecord.allergies(bundle),
                figures.known(),
                figures.others(),
                receivedAt);
        NewPatient patient = new NewPatient(
                demographics.name(),
                demographics.birthDate(),
                demographics.gender(),
                demographics.contact(defaultTimeZone),
                demographics.inquiry(),
                referral);
        List<AnsweredElsewhere> answered = responses.of(bundle.all(QuestionnaireResponse.class), receivedAt, remarks);
        remarks.addAll(bundle.unresolved());
        return new IncomingReferral(patient, answered, bundle.notUsed(), List.copyOf(remarks));
    }

    private ReferralBundle bundle(byte[] body, Figures figures) {
        try (JsonParser stream = json.createParser(body)) {
            return ReferralBundle.of(stream, fhir.parser(), figures::take);
        } catch (JacksonException malformed) {
            throw new MalformedReferral("The referral is not well-formed JSON" + place(malformed) + ".", malformed);
        }
    }

    private static String place(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static Patient patientOf(ReferralBundle bundle) {
        List<Patient> patients = bundle.all(Patient.class);
        if (patients.size() != 1) {
            throw Refused.unprocessable(
                    patients.isEmpty() ? "bundle-without-patient" : "bundle-with-several-patients",
                    "A referral is about one patient; this bundle holds " + patients.size() + ".");
        }
        return patients.getFirst();
    }
}
