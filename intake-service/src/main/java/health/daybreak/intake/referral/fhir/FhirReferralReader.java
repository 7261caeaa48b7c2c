package health.daybreak.intake.referral.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.referral.IncomingReferral;
import health.daybreak.intake.referral.MalformedReferral;
import health.daybreak.intake.referral.ReferralReader;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads a referral from a FHIR R4 bundle as electronic health records export it. */
public final class FhirReferralReader implements ReferralReader {

    private final JsonMapper json = JsonMapper.builder().build();
    private final String defaultTimeZone;
    private volatile @Nullable FhirContext context;

    /** @param defaultTimeZone of patients whose record does not say where they live */
    public FhirReferralReader(String defaultTimeZone) {
        this.defaultTimeZone = defaultTimeZone;
    }

    @Override
    public IncomingReferral read(byte[] body, Instant receivedAt) {
        ReferralBundle bundle = bundle(body);
        List<String> remarks = new ArrayList<>();
        Demographics demographics = new Demographics(patientOf(bundle), remarks);
        Identity identity = demographics.identity();
        Referral referral = new Referral(
                identity.system(),
                identity.value(),
                ClinicalRecord.conditions(bundle),
                ClinicalRecord.medications(bundle),
                ClinicalRecord.allergies(bundle),
                Figures.latest(bundle.all(Observation.class), remarks),
                receivedAt);
        NewPatient patient = new NewPatient(
                demographics.name(),
                demographics.birthDate(),
                demographics.gender(),
                demographics.contact(defaultTimeZone),
                demographics.inquiry(),
                referral);
        return new IncomingReferral(patient, bundle.notUsed(), remarks);
    }

    private ReferralBundle bundle(byte[] body) {
        try (JsonParser stream = json.createParser(body)) {
            return ReferralBundle.of(stream, parser());
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

    private IParser parser() {
        return context().newJsonParser().setParserErrorHandler(new RefusingErrorHandler());
    }

    /** Made when the first referral comes: most instances of this service never need its memory, about 25 MB. */
    private FhirContext context() {
        FhirContext made = context;
        if (made == null) {
            synchronized (this) {
                made = Objects.requireNonNullElseGet(context, FhirContext::forR4);
                context = made;
            }
        }
        return made;
    }
}
