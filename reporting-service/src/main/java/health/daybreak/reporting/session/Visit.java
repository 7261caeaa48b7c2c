package health.daybreak.reporting.session;

import health.daybreak.events.sessions.AlertRaised;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What happened while the patient was in the clinic.
 *
 * @param holds when the gate before the dose said hold or stop
 * @param alerts what was raised and when, each once
 */
public record Visit(
        @Nullable Instant arrivedAt,
        List<Instant> holds,
        List<String> alerts,
        @Nullable Instant doseStartedAt,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt) {

    static final Visit NONE = new Visit(null, List.of(), List.of(), null, null, null);

    Visit arrived(Instant at) {
        return new Visit(at, holds, alerts, doseStartedAt, completedAt, abortedAt);
    }

    Visit held(Instant at) {
        return new Visit(arrivedAt, added(holds, at), alerts, doseStartedAt, completedAt, abortedAt);
    }

    Visit alerted(AlertRaised alert) {
        String once = alert.raisedAt() + " " + alert.alert();
        return new Visit(arrivedAt, holds, added(alerts, once), doseStartedAt, completedAt, abortedAt);
    }

    Visit doseStarted(Instant at) {
        return new Visit(arrivedAt, holds, alerts, at, completedAt, abortedAt);
    }

    Visit completed(Instant arrived, Instant doseStarted, Instant at) {
        return new Visit(arrived, holds, alerts, doseStarted, at, abortedAt);
    }

    Visit aborted(Instant at) {
        return new Visit(arrivedAt, holds, alerts, doseStartedAt, completedAt, at);
    }

    private static <T extends Comparable<T>> List<T> added(List<T> sorted, T fact) {
        Set<T> all = new TreeSet<>(sorted);
        all.add(fact);
        return List.copyOf(all);
    }
}
