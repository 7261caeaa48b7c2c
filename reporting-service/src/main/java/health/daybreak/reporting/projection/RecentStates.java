package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The states of the clinics that were asked for last, so that a page of figures does not read and decode a whole clinic. What
 * has changed is found out by the time at which documents were written, and which of those are news by their versions.
 * Clocks of two instances may differ, and one may pause in the middle of a write: so the last minute is always looked at
 * again, and now and then all versions are.
 */
final class RecentStates<S> {

    /** Everything that is asked for within this time is answered from the same look: the panels of a page. */
    private static final Duration SAME_LOOK = Duration.ofSeconds(1);

    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(1);
    private static final Duration ALL_VERSIONS = Duration.ofMinutes(5);

    /** Of the store, for the current cause's clinic. */
    interface Source<S> {

        /** The version of each document that was written since then, by id; of all when {@code since} is null. */
        Map<String, Long> versions(@Nullable Instant since);

        /** The states of these documents; may be all of a large clinic. */
        List<Stored<S>> states(Collection<String> ids);
    }

    private final Source<S> source;
    private final Clock clock;
    private final LongSupplier nanos;
    private final long most;
    private final LinkedHashMap<String, Clinic<S>> clinics = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param nanos time that only ever goes on, as {@link System#nanoTime()} does
     * @param most how many states may be held in all; a clinic that has more is read from the store each time
     */
    RecentStates(Source<S> source, Clock clock, LongSupplier nanos, long most) {
        this.source = source;
        this.clock = clock;
        this.nanos = nanos;
        this.most = most;
    }

    /** All states of this clinic, which is the current cause's. */
    List<S> of(String clinicId) {
        Clinic<S> clinic;
        synchronized (clinics) {
            clinic = clinics.computeIfAbsent(clinicId, first -> new Clinic<>());
        }
        List<S> states = clinic.look(source, clock.instant(), nanos.getAsLong());
        synchronized (clinics) {
            long held = clinics.values().stream().mapToLong(Clinic::held).sum();
            Iterator<Clinic<S>> longestAgo = clinics.values().iterator();
            while (held > most && longestAgo.hasNext()) {
                held -= longestAgo.next().held();
                longestAgo.remove();
            }
        }
        return states;
    }

    private static final class Clinic<S> {

        private final Map<String, Stored<S>> known = new HashMap<>();
        private volatile int held;
        private @Nullable List<S> latest;
        private Instant lookedFrom = Instant.MIN;
        private long lookedAt;
        private long allLookedAt;

        int held() {
            return held;
        }

        synchronized List<S> look(Source<S> source, Instant from, long now) {
            if (latest != null && now - lookedAt < SAME_LOOK.toNanos()) {
                return latest;
            }
            boolean changed = latest == null ? readAll(source, now) : readChanged(source, now);
            lookedFrom = from;
            lookedAt = now;
            List<S> states = changed || latest == null
                    ? known.values().stream().map(Stored::state).toList()
                    : latest;
            latest = states;
            held = states.size();
            return states;
        }

        private boolean readAll(Source<S> source, long now) {
            source.states(source.versions(null).keySet()).forEach(stored -> known.put(stored.id(), stored));
            allLookedAt = now;
            return true;
        }

        private boolean readChanged(Source<S> source, long now) {
            boolean all = now - allLookedAt >= ALL_VERSIONS.toNanos();
            allLookedAt = all ? now : allLookedAt;
            Map<String, Long> versions = source.versions(all ? null : lookedFrom.minus(LOOKED_AT_AGAIN));
            List<String> news = versions.entrySet().stream()
                    .filter(one -> isNews(one.getKey(), one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean gone = all && known.keySet().retainAll(versions.keySet());
            if (news.isEmpty()) {
                return gone;
            }
            source.states(news).forEach(stored -> known.put(stored.id(), stored));
            return true;
        }

        private boolean isNews(String id, long version) {
            Stored<S> stored = known.get(id);
            return stored == null || stored.version() != version;
        }
    }
}
