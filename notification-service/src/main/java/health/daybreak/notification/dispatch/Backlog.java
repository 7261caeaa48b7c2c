package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Plans with due messages that this instance has in hand, so that the store is not asked again for each. Whatever is of use
 * for the shortest time comes first; a plan whose channel is busy waits in that channel's queue and holds up no other
 * channel. Forgotten by a restart: the store still says what is due.
 */
final class Backlog {

    private static final Comparator<Stored<MessagePlan>> URGENT_FIRST = Comparator.comparing(
                    (Stored<MessagePlan> plan) -> plan.state().usefulUntil(), Comparator.nullsFirst(Instant::compareTo))
            .thenComparing(Stored::id);

    private final int most;
    private final Queue<Stored<MessagePlan>> fresh = new PriorityQueue<>(URGENT_FIRST);
    private final Map<Channel, Queue<Stored<MessagePlan>>> behind = new EnumMap<>(Channel.class);
    private final Set<String> known = new HashSet<>();

    /** @param most how many plans are kept in hand */
    Backlog(int most) {
        this.most = most;
    }

    /** Whether so few are left that the store should be asked for more. */
    synchronized boolean low() {
        return known.size() <= most / 2;
    }

    /** Whether a plan waits for a channel that was busy. */
    synchronized boolean waiting() {
        return behind.values().stream().anyMatch(queue -> !queue.isEmpty());
    }

    /** Takes a plan in hand, unless it is already; one more than fits is left to the store, however urgent. */
    synchronized void add(Stored<MessagePlan> plan) {
        if (known.size() < 2 * most && known.add(plan.id())) {
            fresh.add(plan);
        }
    }

    /**
     * The next plan to handle; it stays in hand until {@link #handled}.
     *
     * @param free whether a channel takes another message now
     */
    synchronized Optional<Stored<MessagePlan>> next(Predicate<Channel> free) {
        return behind.entrySet().stream()
                .filter(queue -> !queue.getValue().isEmpty() && free.test(queue.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(Queue::element, URGENT_FIRST))
                .filter(waiting -> fresh.isEmpty() || URGENT_FIRST.compare(waiting.element(), fresh.element()) <= 0)
                .or(() -> fresh.isEmpty() ? Optional.empty() : Optional.of(fresh))
                .map(Queue::remove);
    }

    /** The plan was handled; it waits for the channel that was busy, or is out of hand when none was. */
    synchronized void handled(Stored<MessagePlan> plan, @Nullable Channel busy) {
        if (busy == null) {
            known.remove(plan.id());
        } else {
            behind.computeIfAbsent(busy, none -> new PriorityQueue<>(URGENT_FIRST))
                    .add(plan);
        }
    }
}
