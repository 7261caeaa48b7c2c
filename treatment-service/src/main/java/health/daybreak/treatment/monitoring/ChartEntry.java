package health.daybreak.treatment.monitoring;

import java.time.Instant;

/**
 * The entry of a chart that a field was taken from.
 *
 * @param id of the entry within its kind; the session's where there is one of the kind in it
 * @param at when it was done or measured
 * @param by the staff member who entered it
 */
public record ChartEntry(Kind kind, String id, Instant at, String by) {

    /** Which part of the chart it is in. */
    public enum Kind {
        DOSE,
        VITALS,
        OBSERVATION,
        ADVERSE_EVENT,
        DISCHARGE
    }
}
