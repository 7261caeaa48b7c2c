package health.daybreak.testkit;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Aggregates in memory, for plain tests; held to the same tests as the real store ({@code AggregatesContractTest}). */
public class InMemoryAggregates<S> implements Aggregates<S> {

    private static final class Entry<S> {
        long version;
        long mustBeSeen;
        boolean forgotten;

        @Nullable
        S state;

        final Set<String> commands = new HashSet<>();
        final Map<String, Long> applied = new HashMap<>();
        final Map<String, TreeMap<Long, Received<?>>> waiting = new HashMap<>();
    }

    private final Map<String, Entry<S>> entries = new LinkedHashMap<>();
    private final List<ClinicEvent> events = new ArrayList<>();

    /** Every event that saves have raised, in order. */
    public synchronized List<ClinicEvent> events() {
        return List.copyOf(events);
    }

    /** Every stored aggregate, oldest first. */
    public synchronized List<Stored<S>> all() {
        List<Stored<S>> all = new ArrayList<>();
        entries.keySet().forEach(id -> find(id).ifPresent(all::add));
        return all;
    }

    /** Events that came before the one whose turn it is, and wait for it. */
    protected synchronized List<Received<?>> early() {
        return entries.values().stream()
                .flatMap(entry -> entry.waiting.values().stream())
                .<Received<?>>flatMap(waiting -> waiting.values().stream())
                .toList();
    }

    @Override
    public synchronized Optional<Stored<S>> find(String id) {
        Entry<S> entry = entries.get(id);
        return entry == null || entry.state == null
                ? Optional.empty()
                : Optional.of(new Stored<>(id, entry.version, entry.state));
    }

    @Override
    public Stored<S> get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound("aggregate", id));
    }

    @Override
    public synchronized Stored<S> create(String id, Change<S> change) {
        Entry<S> entry = entries.computeIfAbsent(id, absent -> new Entry<>());
        if (entry.forgotten) {
            throw Refused.conflict("aggregate-erased", id + " was erased for good", Map.of());
        }
        if (entry.state != null) {
            if (repeated(entry)) {
                return get(id);
            }
            throw Refused.conflict("aggregate-exists", "There already is " + id, Map.of());
        }
        save(entry, change.state(), change.events());
        return get(id);
    }

    @Override
    public Stored<S> change(String id, Function<S, Change<S>> decide) {
        return change(id, null, decide);
    }

    @Override
    public Stored<S> change(String id, long expectedVersion, Function<S, Change<S>> decide) {
        return change(id, Long.valueOf(expectedVersion), decide);
    }

    private synchronized Stored<S> change(String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        Stored<S> current = get(id);
        Entry<S> entry = Objects.requireNonNull(entries.get(id));
        if (repeated(entry)) {
            return current;
        }
        requireSeen(entry, expectedVersion);
        Change<S> change = decide.apply(current.state());
        if (!change.events().isEmpty() || !change.state().equals(current.state())) {
            save(entry, change.state(), change.events());
        }
        return get(id);
    }

    @Override
    public synchronized <E extends ClinicEvent> void react(String id, Received<E> event, Reaction<S, E> reaction) {
        Entry<S> entry = entries.computeIfAbsent(id, absent -> new Entry<>());
        String pair = event.envelope().source() + "|" + event.envelope().subject();
        long last = entry.applied.getOrDefault(pair, 0L);
        if (event.envelope().sequence() <= last) {
            return;
        }
        TreeMap<Long, Received<?>> waiting = entry.waiting.computeIfAbsent(pair, absent -> new TreeMap<>());
        waiting.put(event.envelope().sequence(), event);
        Received<?> next;
        while ((next = waiting.remove(++last)) != null) {
            @SuppressWarnings("unchecked") // all that wait for one pair came from one stream
            Received<E> due = (Received<E>) next;
            apply(entry, pair, due, reaction);
        }
    }

    @Override
    public synchronized <E extends ClinicEvent> void reactToLatest(
            String id, Received<E> event, Reaction<S, E> reaction) {
        Entry<S> entry = entries.computeIfAbsent(id, absent -> new Entry<>());
        String pair = event.envelope().source() + "|" + event.envelope().subject();
        if (event.envelope().sequence() > entry.applied.getOrDefault(pair, 0L)) {
            apply(entry, pair, event, reaction);
        }
    }

    private <E extends ClinicEvent> void apply(
            Entry<S> entry, String pair, Received<E> event, Reaction<S, E> reaction) {
        Envelope envelope = event.envelope();
        E data = event.data();
        Change<S> change = data == null || entry.forgotten ? null : reaction.apply(entry.state, data, envelope);
        entry.applied.put(pair, envelope.sequence());
        if (change != null) {
            save(entry, change.state(), change.events());
        }
    }

    @Override
    public synchronized void forget(
            String id, @Nullable Long expectedVersion, Function<@Nullable S, List<ClinicEvent>> farewell) {
        Entry<S> entry = entries.get(id);
        if (entry == null) {
            throw Refused.notFound("aggregate", id);
        }
        if (repeated(entry)) {
            return;
        }
        requireSeen(entry, expectedVersion);
        List<ClinicEvent> told = farewell.apply(entry.state);
        entry.forgotten = true;
        entry.waiting.clear();
        save(entry, null, told);
    }

    @Override
    public synchronized void forgetForGood(String id) {
        Entry<S> entry = entries.computeIfAbsent(id, absent -> new Entry<>());
        if (!entry.forgotten) {
            entry.forgotten = true;
            entry.waiting.clear();
            save(entry, null, List.of());
        }
    }

    @Override
    public synchronized boolean forgotten(String id) {
        Entry<S> entry = entries.get(id);
        return entry != null && entry.forgotten;
    }

    private void save(Entry<S> entry, @Nullable S state, List<ClinicEvent> raised) {
        entry.version++;
        boolean added = Cause.isBound() && Cause.current().adds();
        entry.mustBeSeen = added || Objects.equals(state, entry.state) ? entry.mustBeSeen : entry.version;
        entry.state = state;
        events.addAll(raised);
        String command = Cause.isBound() ? Cause.current().commandId() : null;
        if (command != null) {
            entry.commands.add(command);
        }
    }

    private static void requireSeen(Entry<?> entry, @Nullable Long seen) {
        if (seen != null && (seen < entry.mustBeSeen || seen > entry.version)) {
            throw new StaleVersion(seen, entry.version, List.of());
        }
    }

    private static boolean repeated(Entry<?> entry) {
        String command = Cause.isBound() ? Cause.current().commandId() : null;
        return command != null && entry.commands.contains(command);
    }
}
