package health.daybreak.treatment.monitoring;

import static health.daybreak.treatment.limits.LimitName.DISCHARGE_SEDATION;

import health.daybreak.treatment.limits.Limits;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says the content of fields in the same words, wherever it comes from: the chart, or the person who fills a gap. */
public record FormFields(Points points, Limits limits) {

    /** What was given, and when it began. */
    public Field dose(String says, Instant began, List<ChartEntry> from) {
        return Field.told(FieldName.DOSE, says, began, null, from);
    }

    /** A blood pressure in mmHg. */
    public Field pressure(FieldName name, int systolic, int diastolic, Instant at, List<ChartEntry> from) {
        String pressure = systolic + "/" + diastolic + " mmHg";
        String says = name == FieldName.PRESSURE_BEFORE
                ? pressure
                : "%s, %d min after the dose began".formatted(pressure, points.minutesAfterStart(at));
        return Field.told(name, says, at, null, from);
    }

    /** The deepest sedation, by MOAA/S. */
    public Field sedation(int moaas, @Nullable Instant at, List<ChartEntry> from) {
        String words = moaas >= limits.whole(DISCHARGE_SEDATION) ? "alert throughout" : "sedated";
        return Field.told(FieldName.SEDATION, "MOAA/S %d at the lowest: %s".formatted(moaas, words), at, null, from);
    }

    /** The strongest dissociation, by CADSS-6. */
    public Field dissociation(int cadss6, @Nullable Instant at, List<ChartEntry> from) {
        return Field.told(FieldName.DISSOCIATION, "CADSS-6 %d at the highest".formatted(cadss6), at, null, from);
    }

    /** When the patient left, and whether that was late enough. */
    public Field left(Instant at, List<ChartEntry> from) {
        String says = "%d min after the dose was in; at least %d"
                .formatted(points.minutesObserved(at), points.observed().toMinutes());
        return Field.told(FieldName.LEFT, says, at, points.observedUntil(at), from);
    }

    /** Something that was met or not. */
    public Field met(FieldName name, boolean met, String says, @Nullable Instant at, List<ChartEntry> from) {
        return Field.told(name, says, at, met, from);
    }

    /** What happened and should not have, in words of a list. */
    public Field adverseEvents(String says, List<ChartEntry> from) {
        return Field.told(FieldName.ADVERSE_EVENTS, says, null, null, from);
    }
}
