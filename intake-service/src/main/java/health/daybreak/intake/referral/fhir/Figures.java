package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.patient.ReferredFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/** The latest of each figure that intake uses, by LOINC code, in its own units. */
final class Figures {

    private static final String LOINC = "http://loinc.org";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("29463-7", "WEIGHT_KILOGRAMS"),
            Map.entry("8302-2", "HEIGHT_CENTIMETRES"),
            Map.entry("8480-6", "SYSTOLIC"),
            Map.entry("8462-4", "DIASTOLIC"),
            Map.entry("8867-4", "HEART_RATE"),
            Map.entry("9279-1", "RESPIRATORY_RATE"),
            Map.entry("59408-5", "OXYGEN_SATURATION"),
            Map.entry("2708-6", "OXYGEN_SATURATION"),
            Map.entry("44261-6", "PHQ_9"),
            Map.entry("70274-6", "GAD_7"),
            Map.entry("55758-7", "PHQ_2"),
            Map.entry("75626-2", "AUDIT_C"),
            Map.entry("82667-7", "DAST_10"));

    /** What one of the record's units is in kilograms or centimetres. */
    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "kg", BigDecimal.ONE,
            "g", new BigDecimal("0.001"),
            "[lb_av]", new BigDecimal("0.45359237"),
            "cm", BigDecimal.ONE,
            "m", new BigDecimal("100"),
            "[in_i]", new BigDecimal("2.54"));

    private static final Set<String> CONVERTED = Set.of("WEIGHT_KILOGRAMS", "HEIGHT_CENTIMETRES");
    private static final Set<Observation.ObservationStatus> NOT_TRUE =
            Set.of(Observation.ObservationStatus.ENTEREDINERROR, Observation.ObservationStatus.CANCELLED);

    private final Map<String, ReferredFigure> latest = new TreeMap<>();
    private final List<String> remarks;

    private Figures(List<String> remarks) {
        this.remarks = remarks;
    }

    /** @param remarks told of figures whose unit is not understood */
    static List<ReferredFigure> latest(List<Observation> observations, List<String> remarks) {
        Figures figures = new Figures(remarks);
        observations.stream()
                .filter(observation -> !NOT_TRUE.contains(observation.getStatus()))
                .filter(Observation::hasEffectiveDateTimeType)
                .sorted(Comparator.comparing(
                        observation -> observation.getEffectiveDateTimeType().getValue()))
                .forEach(figures::take);
        return List.copyOf(figures.latest.values());
    }

    private void take(Observation observation) {
        LocalDate day = Dates.day(observation.getEffectiveDateTimeType().getValueAsString());
        if (day == null) {
            return;
        }
        if (observation.hasValueQuantity()) {
            take(observation.getCode(), observation.getValueQuantity(), day);
        }
        observation.getComponent().stream()
                .filter(Observation.ObservationComponentComponent::hasValueQuantity)
                .forEach(component -> take(component.getCode(), component.getValueQuantity(), day));
    }

    private void take(CodeableConcept code, Quantity quantity, LocalDate day) {
        code.getCoding().stream()
                .filter(coding -> LOINC.equals(coding.getSystem()) && coding.getCode() != null)
                .map(coding -> KINDS.get(coding.getCode()))
                .filter(kind -> kind != null && quantity.getValue() != null)
                .findFirst()
                .ifPresent(kind -> take(kind, quantity, day));
    }

    private void take(String kind, Quantity quantity, LocalDate day) {
        BigDecimal value = quantity.getValue();
        if (CONVERTED.contains(kind)) {
            BigDecimal factor = FACTORS.get(String.valueOf(quantity.getCode()));
            if (factor == null) {
                remarks.add("A figure (" + kind + ") has a unit that is not understood and was left out.");
                return;
            }
            value = factor.equals(BigDecimal.ONE)
                    ? value
                    : value.multiply(factor).setScale(1, RoundingMode.HALF_UP);
        }
        latest.put(kind, new ReferredFigure(kind, value, day));
    }
}
