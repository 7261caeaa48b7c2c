package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.store.Arrival;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One kind of projection of one generation. */
public interface Projection<S> {

    /** Every state of the current cause's clinic, in no particular order. */
    List<S> ofClinic();

    /** The same as it was known at {@code moment}, from what had been recorded by then. */
    List<S> ofClinic(Instant moment);

    /** When the first event that counts here was recorded at the current cause's clinic; empty while none was. */
    Optional<Instant> recordedSince();

    /** Events of all clinics that came while one before them, of the same source and subject, did not. */
    List<Envelope> waiting();

    /** Adds what the event says to the state with this id, once. */
    void tell(String id, Received<? extends ClinicEvent> event);

    /** The same for many events, in this order for each id. */
    void tellAll(List<Arrival<ClinicEvent>> arrivals);

    /** What an event does to what is kept. */
    static <S> Reaction<Kept<S>, ClinicEvent> adding(Fold<S> fold) {
        return (known, event, envelope) -> {
            Kept<S> after = Kept.with(known, event, envelope, fold);
            return after == null || after == known ? null : Change.to(after);
        };
    }

    /** The same event without its type, which a projection finds out itself. */
    @SuppressWarnings("unchecked") // an event is only ever taken out
    static Received<ClinicEvent> any(Received<? extends ClinicEvent> event) {
        return (Received<ClinicEvent>) event;
    }
}
