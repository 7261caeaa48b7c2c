package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Envelope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events of types that this version does not know, in one generation: they add nothing to its figures, and that is told. A
 * version that knows them reads the topics anew into another generation.
 */
public interface UnknownEvents {

    /** Remembers one, once. */
    void note(Envelope event);

    /** Those of the current cause's clinic, by their types' names. */
    List<Unknown> ofClinic();

    /** One event. */
    record Noted(String type, Instant recordedAt) {}

    /** Those of one type. */
    record Unknown(String type, long events, Instant firstRecordedAt, Instant lastRecordedAt) {

        /** These events by their types' names. */
        public static List<Unknown> byType(Collection<Noted> events) {
            Map<String, Unknown> byType = new TreeMap<>();
            for (Noted event : events) {
                Unknown one = new Unknown(event.type(), 1, event.recordedAt(), event.recordedAt());
                byType.merge(event.type(), one, Unknown::and);
            }
            return List.copyOf(byType.values());
        }

        private Unknown and(Unknown other) {
            return new Unknown(
                    type,
                    events + other.events,
                    firstRecordedAt.isBefore(other.firstRecordedAt) ? firstRecordedAt : other.firstRecordedAt,
                    lastRecordedAt.isAfter(other.lastRecordedAt) ? lastRecordedAt : other.lastRecordedAt);
        }
    }
}
