package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.facts.Patients;
import org.springframework.stereotype.Component;

/**
 * An adverse event outlives the erasure of the person: a serious one is still owed outside, and its end still to be said. What
 * is written of it then keeps its codes and times, and no word.
 */
@Component
public final class WordlessWhenErased {

    private final Patients patients;
    private final AdverseEvents events;

    WordlessWhenErased(Patients patients, AdverseEvents events) {
        this.patients = patients;
        this.events = events;
    }

    /** The event as it was just written, or without its words when the person was erased. */
    public Stored<AdverseEvent> kept(Stored<AdverseEvent> written) {
        // Looked at after the write: an erasure that came first is seen here, and one that comes later finds the words.
        if (!patients.forgotten(written.state().patientId())) {
            return written;
        }
        // By the service itself: this very command has changed the event already and would not change it twice.
        Cause cause = Cause.current();
        return Cause.ofService("treatment", cause.clinicId(), cause.correlationId())
                .call(() -> events.change(written.id(), event -> Change.to(event.withoutWords(Session.ERASED))));
    }
}
