package health.daybreak.treatment.monitoring.chart;

import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.monitoring.ChartEntry;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.FormFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was reported of one session, as the form says it: terms of the list and grades, and nobody's words. */
record ReportedEvents(List<AdverseEvent> events) {

    ReportedEvents {
        events = events.stream()
                .sorted(Comparator.comparing(AdverseEvent::onset))
                .toList();
    }

    /** All of them in their order; that none was reported leaves the field to a person. */
    Field field(FormFields fields) {
        if (events.isEmpty()) {
            return Field.missing(
                    FieldName.ADVERSE_EVENTS, "None was reported, which is not the same as that there was none");
        }
        return fields.adverseEvents(
                events.stream().map(ReportedEvents::words).collect(Collectors.joining("; ")),
                events.stream().map(ReportedEvents::entry).toList());
    }

    private static String words(AdverseEvent event) {
        String term = event.term().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String serious = event.latest().serious().isEmpty() ? "" : ", serious";
        return "%s, grade %d%s".formatted(term, event.latest().grade(), serious);
    }

    private static ChartEntry entry(AdverseEvent event) {
        return new ChartEntry(
                ChartEntry.Kind.ADVERSE_EVENT,
                event.id(),
                event.onset(),
                event.assessments().getFirst().by());
    }
}
