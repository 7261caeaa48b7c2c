package health.daybreak.gateway.signin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords by name and by address, known or not, so that guessing is stopped without telling which names
 * exist. Time is {@link System#nanoTime()}, which no demo moves.
 */
final class FailedSignIns {

    private static final int REMEMBERED = 10_000;

    private final int perUser;
    private final int perAddress;
    private final Duration window;
    private final Map<String, Deque<Long>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > REMEMBERED;
        }
    };

    FailedSignIns(int perUser, int perAddress, Duration window) {
        this.perUser = perUser;
        this.perAddress = perAddress;
        this.window = window;
    }

    /** Whether another try must be refused without looking at the password. */
    synchronized boolean tooMany(String username, String address, long now) {
        return recent(userKey(username), now) >= perUser || recent(addressKey(address), now) >= perAddress;
    }

    synchronized void failed(String username, String address, long now) {
        add(userKey(username), now, perUser);
        add(addressKey(address), now, perAddress);
    }

    /** The right password proves the name's owner; the address stays suspect. */
    synchronized void succeeded(String username) {
        failures.remove(userKey(username));
    }

    private void add(String key, long now, int limit) {
        Deque<Long> times = failures.computeIfAbsent(key, unused -> new ArrayDeque<>());
        times.addLast(now);
        if (times.size() > limit) {
            times.removeFirst();
        }
    }

    private int recent(String key, long now) {
        Deque<Long> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        while (!times.isEmpty() && now - times.getFirst() >= window.toNanos()) {
            times.removeFirst();
        }
        return times.size();
    }

    private static String userKey(String username) {
        return "user:" + SignIns.plain(username);
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
