package health.daybreak.platform.aggregate;

import health.daybreak.events.ClinicEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stored aggregates of one kind. Every save writes the state, its version and the events it raised in one
 * document update, so that none can be lost without the others.
 */
public interface Aggregates<S> {

    /** What is stored under this id, if anything. */
    Optional<Stored<S>> find(String id);

    /** What is stored under this id; throws {@link Refused} (not found) when nothing is. */
    Stored<S> get(String id);

    /**
     * Stores a new aggregate. A repeated command (same idempotency key) answers with what the first one stored;
     * any other existing id is {@link Refused} (conflict).
     */
    Stored<S> create(String id, Change<S> change);

    /**
     * Reads, decides and saves. Loses a race? Decides again on the newer state. A repeated command (same idempotency
     * key) changes nothing and answers with what is stored.
     */
    Stored<S> change(String id, Function<S, Change<S>> decide);

    /**
     * The same for somebody who saw {@code expectedVersion}; throws {@link StaleVersion} when anything was changed since.
     * What was only added ({@link Cause#adding()}) refuses nobody.
     */
    Stored<S> change(String id, long expectedVersion, Function<S, Change<S>> decide);

    /**
     * Applies a received event exactly once and in the order of its source and subject. One that comes too early waits
     * in the document until its predecessors have come; one that was already applied changes nothing.
     */
    <E extends ClinicEvent> void react(String id, Received<E> event, Reaction<S, E> reaction);

    /** The same for compacted topics, where only the newest event of a subject counts. */
    <E extends ClinicEvent> void reactToLatest(String id, Received<E> event, Reaction<S, E> reaction);

    /**
     * Forgets what is stored under this id, for good: afterwards nothing is found under it, and nothing can be created
     * under it again. What the document has said and heard stays counted, so that a late event changes nothing, and these
     * events are told with the same write. Doing it again tells again.
     *
     * @param expectedVersion what the caller saw, or null when that does not matter
     * @param farewell what to tell; given the state, or null when nothing is there any more. May refuse.
     */
    void forget(String id, @Nullable Long expectedVersion, Function<@Nullable S, List<ClinicEvent>> farewell);

    /**
     * The same for whoever only hears of it: nothing is told, and where nothing is stored yet, nothing can be made of what
     * comes late either. Doing it again changes nothing.
     */
    void forgetForGood(String id);

    /** Whether what was or would have been stored under this id was forgotten for good. */
    boolean forgotten(String id);
}
