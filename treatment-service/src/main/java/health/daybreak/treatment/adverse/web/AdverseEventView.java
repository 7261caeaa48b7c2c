package health.daybreak.treatment.adverse.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.Assessment;
import health.daybreak.treatment.adverse.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One adverse event.
 *
 * @param assessments oldest first; the last one counts
 * @param tellBy until when it must be told outside; null when that is not owed
 * @param closed whether nothing is owed any more
 */
public record AdverseEventView(
        String eventId,
        long version,
        String patientId,
        String sessionId,
        Term term,
        Instant onset,
        List<Assessment> assessments,
        List<AdverseEvent.Told> told,
        @Nullable Instant tellBy,
        boolean overdue,
        boolean closed) {

    /** The event as of this moment. */
    public static AdverseEventView of(Stored<AdverseEvent> stored, Duration within, Instant now) {
        AdverseEvent event = stored.state();
        Instant tellBy = event.tellBy(within);
        return new AdverseEventView(
                stored.id(),
                stored.version(),
                event.patientId(),
                event.sessionId(),
                event.term(),
                event.onset(),
                event.assessments(),
                event.told(),
                tellBy,
                tellBy != null && now.isAfter(tellBy),
                event.closed());
    }
}
