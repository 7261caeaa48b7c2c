package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.patient.ReferredCondition;
import health.daybreak.intake.patient.ReferredMedication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Diagnoses, medicines and allergies of a bundle. */
final class ClinicalRecord {

    private static final String SNOMED = "http://snomed.info/sct";
    private static final Set<String> ACTIVE = Set.of("active", "recurrence", "relapse");
    private static final Set<String> NOT_TRUE = Set.of("refuted", "entered-in-error");
    private static final String UNNAMED = "a medicine that the referral does not name";

    private ClinicalRecord() {}

    /** Each diagnosis once per state, as far back as it is known, in the order of the bundle. */
    static List<ReferredCondition> conditions(ReferralBundle bundle) {
        Map<String, ReferredCondition> seen = new LinkedHashMap<>();
        for (Condition condition : bundle.all(Condition.class)) {
            String verification =
                    condition.getVerificationStatus().getCodingFirstRep().getCode();
            if (verification == null || !NOT_TRUE.contains(verification)) {
                ReferredCondition referred = condition(condition);
                seen.merge(referred.code() + referred.active(), referred, (one, other) -> earlier(one, other));
            }
        }
        return List.copyOf(seen.values());
    }

    /** What the patient takes now, each medicine once. */
    static List<ReferredMedication> medications(ReferralBundle bundle) {
        Map<String, ReferredMedication> seen = new LinkedHashMap<>();
        for (MedicationRequest request : bundle.all(MedicationRequest.class)) {
            if (request.getStatus() == MedicationRequest.MedicationRequestStatus.ACTIVE) {
                LocalDate day = Dates.day(request.getAuthoredOnElement().getValueAsString());
                ReferredMedication medication = medication(bundle, request.getMedication(), day);
                seen.put(medication.display(), medication);
            }
        }
        for (MedicationStatement statement : bundle.all(MedicationStatement.class)) {
            if (statement.getStatus() == MedicationStatement.MedicationStatementStatus.ACTIVE) {
                ReferredMedication medication = medication(bundle, statement.getMedication(), null);
                seen.putIfAbsent(medication.display(), medication);
            }
        }
        return List.copyOf(seen.values());
    }

    static List<String> allergies(ReferralBundle bundle) {
        List<String> active = new ArrayList<>();
        for (AllergyIntolerance allergy : bundle.all(AllergyIntolerance.class)) {
            String status = allergy.getClinicalStatus().getCodingFirstRep().getCode();
            if (status == null || ACTIVE.contains(status)) {
                active.add(display(allergy.getCode()));
            }
        }
        return active.stream().distinct().toList();
    }

    private static ReferredCondition condition(Condition condition) {
        CodeableConcept code = condition.getCode();
        Coding coding = code.getCoding().stream()
                .filter(one -> SNOMED.equals(one.getSystem()))
                .findFirst()
                .orElseGet(code::getCodingFirstRep);
        String status = condition.getClinicalStatus().getCodingFirstRep().getCode();
        LocalDate until = Dates.day(
                condition.hasAbatementDateTimeType()
                        ? condition.getAbatementDateTimeType().getValueAsString()
                        : null);
        boolean active = status == null ? until == null : ACTIVE.contains(status);
        LocalDate since = Dates.day(
                condition.hasOnsetDateTimeType()
                        ? condition.getOnsetDateTimeType().getValueAsString()
                        : null);
        return new ReferredCondition(
                coding.getCode() == null ? "" : coding.getCode(), display(code), active, since, until);
    }

    private static ReferredCondition earlier(ReferredCondition one, ReferredCondition other) {
        if (one.since() == null || other.since() == null) {
            return one;
        }
        return one.since().isAfter(other.since()) ? other : one;
    }

    private static ReferredMedication medication(
            ReferralBundle bundle, @Nullable Type medication, @Nullable LocalDate prescribedOn) {
        CodeableConcept concept = concept(bundle, medication);
        return new ReferredMedication(
                concept.getCodingFirstRep().getCode(), concept.isEmpty() ? UNNAMED : display(concept), prescribedOn);
    }

    private static CodeableConcept concept(ReferralBundle bundle, @Nullable Type medication) {
        if (medication instanceof CodeableConcept concept) {
            return concept;
        }
        if (!(medication instanceof Reference reference)) {
            return new CodeableConcept();
        }
        if (reference.getResource() instanceof Medication contained) {
            return contained.getCode();
        }
        return bundle.resolve(String.valueOf(reference.getReference()), Medication.class).stream()
                .map(Medication::getCode)
                .findFirst()
                .orElseGet(() -> new CodeableConcept().setText(reference.getDisplay()));
    }

    private static String display(CodeableConcept concept) {
        if (concept.getText() != null) {
            return concept.getText();
        }
        Coding coding = concept.getCodingFirstRep();
        return coding.getDisplay() != null ? coding.getDisplay() : String.valueOf(coding.getCode());
    }
}
