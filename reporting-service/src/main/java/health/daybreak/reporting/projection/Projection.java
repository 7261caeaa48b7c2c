package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One kind of projection of one generation. */
public interface Projection<S> extends Aggregates<Kept<S>> {

    /** What it makes of events. */
    Fold<S> fold();

    /** Every state of the current cause's clinic, in no particular order. */
    List<S> ofClinic();

    /** The same as it was known at {@code moment}, from what had been recorded by then. */
    List<S> ofClinic(Instant moment);

    /** When the first event that counts here was recorded at the current cause's clinic; empty while none was. */
    Optional<Instant> recordedSince();

    /** Adds what the event says to the state with this id, once. */
    default <E extends ClinicEvent> void tell(String id, Received<E> received) {
        react(id, received, (known, event, envelope) -> {
            Kept<S> after = Kept.with(known, event, envelope, fold());
            return after == null || after == known ? null : Change.to(after);
        });
    }
}
