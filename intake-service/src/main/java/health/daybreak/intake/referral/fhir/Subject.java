package health.daybreak.intake.referral.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Whom a resource is about. */
final class Subject {

    private Subject() {}

    /** The reference as the resource writes it; nothing when it does not say, or says it in words only. */
    static Optional<String> of(Resource resource) {
        Reference subject =
                switch (resource) {
                    case Condition condition -> condition.getSubject();
                    case Observation observation -> observation.getSubject();
                    case MedicationRequest request -> request.getSubject();
                    case MedicationStatement statement -> statement.getSubject();
                    case AllergyIntolerance allergy -> allergy.getPatient();
                    case QuestionnaireResponse response -> response.getSubject();
                    default -> new Reference();
                };
        return Optional.ofNullable(subject.getReference());
    }
}
