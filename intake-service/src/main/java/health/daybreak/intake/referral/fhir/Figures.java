package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.patient.OtherFigure;
import health.daybreak.intake.patient.ReferredFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The latest of each figure that intake uses, by LOINC code, in its own units, and of each that it does not know. */
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

    private static final Set<Observation.ObservationStatus> NOT_TRUE =
            Set.of(Observation.ObservationStatus.ENTEREDINERROR, Observation.ObservationStatus.CANCELLED);

    private final Map<String, Dated<ReferredFigure>> latest = new TreeMap<>();
    private final OtherFigures others = new OtherFigures();
    private final Collection<String> remarks;

    /** @param remarks told of figures whose unit is not understood */
    Figures(Collection<String> remarks) {
        this.remarks = remarks;
    }

    List<ReferredFigure> known() {
        return latest.values().stream().map(Dated::value).toList();
    }

    List<OtherFigure> others() {
        return others.kept(remarks);
    }

    /** Takes what is final and has its time; of each figure the latest is kept. */
    void take(Observation observation) {
        if (NOT_TRUE.contains(observation.getStatus()) || !observation.hasEffectiveDateTimeType()) {
            return;
        }
        LocalDate day = Dates.day(observation.getEffectiveDateTimeType().getValueAsString());
        Date at = observation.getEffectiveDateTimeType().getValue();
        if (day != null && at != null) {
            take(observation.getCode(), observation.getValue(), day, at);
            observation.getComponent().forEach(component -> take(component.getCode(), component.getValue(), day, at));
        }
    }

    private void take(CodeableConcept code, @Nullable Type value, LocalDate day, Date at) {
        if (value instanceof Quantity quantity && quantity.getValue() != null) {
            Optional<String> kind = code.getCoding().stream()
                    .filter(coding -> LOINC.equals(coding.getSystem()) && coding.getCode() != null)
                    .map(coding -> KINDS.get(coding.getCode()))
                    .filter(Objects::nonNull)
                    .findFirst();
            kind.ifPresentOrElse(known -> take(known, quantity, day, at), () -> others.take(code, quantity, day, at));
        } else if (value != null) {
            others.take(code, value, day, at);
        }
    }

    private void take(String kind, Quantity quantity, LocalDate day, Date at) {
        BigDecimal value = Units.inOurs(kind, quantity);
        if (value == null) {
            remarks.add("A figure (" + kind + ") has a unit that is not understood and was left out.");
        } else {
            latest.merge(kind, new Dated<>(new ReferredFigure(kind, value, day), at), Dated::later);
        }
    }
}
