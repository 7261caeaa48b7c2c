package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.reporting.projection.UnknownEvents.Unknown;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one clinic and is not in its figures: what is produced is not yet applied.
 *
 * @param waiting how many events came while one before them, of the same source about the same subject, did not
 * @param waitingSince when the first of them was recorded; null when none waits
 * @param unknown events of types that this version does not know
 */
public record Lacking(int waiting, @Nullable Instant waitingSince, List<Unknown> unknown) {

    public Lacking {
        unknown = List.copyOf(unknown);
    }

    /** Of the current cause's clinic; null when the figures lack nothing that was heard. */
    static @Nullable Lacking of(Projections projections) {
        String clinic = Cause.current().clinicId();
        List<Envelope> waiting = projections.waiting().stream()
                .filter(event -> event.clinicId().equals(clinic))
                .toList();
        List<Unknown> unknown = projections.unknown().ofClinic();
        if (waiting.isEmpty() && unknown.isEmpty()) {
            return null;
        }
        return new Lacking(
                waiting.size(),
                waiting.stream()
                        .map(Envelope::time)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                unknown);
    }
}
