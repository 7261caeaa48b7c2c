package health.daybreak.intake.export.fhir;

import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.ResourceType;
import org.jspecify.annotations.Nullable;

/** Vital signs as FHIR wants them: LOINC and UCUM, a blood pressure with both of its figures. */
final class Measured {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /** Codes that FHIR R4 holds to its profile of vital signs. */
    private static final Set<String> VITAL_SIGNS = Set.of(
            "85353-1", "9279-1", "8867-4", "2708-6", "59408-5", "8310-5", "8302-2", "9843-4", "29463-7", "39156-5",
            "85354-9", "8480-6", "8462-4", "8478-0");

    private static final Map<String, Figure> FIGURES = Map.of(
            "WEIGHT_KILOGRAMS", new Figure("29463-7", "Body weight", "kg", "kg"),
            "HEIGHT_CENTIMETRES", new Figure("8302-2", "Body height", "cm", "cm"),
            "HEART_RATE", new Figure("8867-4", "Heart rate", "/min", "/min"),
            "RESPIRATORY_RATE", new Figure("9279-1", "Respiratory rate", "/min", "/min"),
            "OXYGEN_SATURATION", new Figure("2708-6", "Oxygen saturation", "%", "%"),
            "PHQ_2", new Figure("55758-7", "PHQ-2 total score", "score", "{score}"),
            "DAST_10", new Figure("82667-7", "DAST-10 total score", "score", "{score}"));

    private record Figure(String loinc, String display, String unit, String ucum) {}

    private Measured() {}

    static boolean isVitalSign(String loinc) {
        return VITAL_SIGNS.contains(loinc);
    }

    /** A figure by intake's name for it; null for one that has no code here. */
    static @Nullable Observation figure(String id, String patientId, String kind, BigDecimal value, DateTimeType at) {
        Figure figure = FIGURES.get(kind);
        if (figure == null) {
            return null;
        }
        Observation observation =
                observation(id, patientId, at, isVitalSign(figure.loinc()) ? "vital-signs" : "survey");
        observation.setCode(Codes.concept(Codes.LOINC, figure.loinc(), figure.display()));
        observation.setValue(Codes.quantity(value, figure.unit(), figure.ucum()));
        return observation;
    }

    /** A blood pressure; a figure that is not known says so. */
    static Observation pressure(
            String id,
            String patientId,
            @Nullable BigDecimal systolic,
            @Nullable BigDecimal diastolic,
            DateTimeType at) {
        Observation observation = observation(id, patientId, at, "vital-signs");
        observation.setCode(Codes.concept(Codes.LOINC, "85354-9", "Blood pressure panel"));
        add(observation, "8480-6", "Systolic blood pressure", systolic);
        add(observation, "8462-4", "Diastolic blood pressure", diastolic);
        return observation;
    }

    static Observation observation(String id, String patientId, DateTimeType at, String category) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(
                new CodeableConcept().addCoding(new Coding().setSystem(CATEGORY).setCode(category)));
        observation.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        observation.setEffective(at);
        return observation;
    }

    private static void add(Observation observation, String loinc, String display, @Nullable BigDecimal value) {
        var component = observation.addComponent();
        component.setCode(Codes.concept(Codes.LOINC, loinc, display));
        if (value == null) {
            component.setDataAbsentReason(Codes.concept(ABSENT, "unknown", "Unknown"));
        } else {
            component.setValue(Codes.quantity(value, "mmHg", "mm[Hg]"));
        }
    }
}
