package health.daybreak.gateway.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often something was tried lately, by whatever names whoever tries it. Time is {@link System#nanoTime()},
 * which no demo moves. Of very many names the oldest are forgotten, so that nobody can fill the memory.
 */
public final class RecentTries {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final long windowNanos;
    private final Map<String, Deque<Long>> tries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param most tries within the window
     * @param window how long a try counts
     */
    public RecentTries(int most, Duration window) {
        this.most = most;
        this.windowNanos = window.toNanos();
    }

    /** Whether another one would be one too many. */
    public synchronized boolean tooMany(String name, long now) {
        Deque<Long> times = tries.get(name);
        if (times == null) {
            return false;
        }
        while (!times.isEmpty() && now - times.getFirst() >= windowNanos) {
            times.removeFirst();
        }
        return times.size() >= most;
    }

    public synchronized void add(String name, long now) {
        Deque<Long> times = tries.computeIfAbsent(name, unused -> new ArrayDeque<>());
        times.addLast(now);
        if (times.size() > most) {
            times.removeFirst();
        }
    }

    public synchronized void forget(String name) {
        tries.remove(name);
    }
}
