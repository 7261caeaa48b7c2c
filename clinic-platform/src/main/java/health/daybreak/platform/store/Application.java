package health.daybreak.platform.store;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.messaging.EventCodec;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Applies one received event to a state, and after it those that waited for it. */
final class Application<S, E extends ClinicEvent> {

    private final Inbox inbox;
    private final Reaction<S, E> reaction;
    private final EventCodec codec;
    private final List<ClinicEvent> raised = new ArrayList<>();
    private @Nullable S state;

    Application(@Nullable S state, Inbox inbox, Reaction<S, E> reaction, EventCodec codec) {
        this.state = state;
        this.inbox = inbox;
        this.reaction = reaction;
        this.codec = codec;
    }

    /** Applies it and those that waited for it, or lets it wait; one that is known by now changes nothing. */
    void take(Received<E> event, boolean inOrder) {
        if (inbox.knows(event.envelope())) {
            return;
        }
        if (inOrder && !inbox.isNext(event.envelope())) {
            inbox.wait(event.envelope(), event.json());
            return;
        }
        apply(event.data(), event.envelope());
        Document next;
        while (inOrder && (next = inbox.takeNext(event.envelope())) != null) {
            Envelope envelope = EventDocument.envelope(next);
            @SuppressWarnings("unchecked") // it waited in the same stream, so it is of the stream's type
            E data = (E) codec.read(envelope.type(), envelope.key(), EventDocument.json(next));
            apply(data, envelope);
        }
    }

    private void apply(@Nullable E data, Envelope envelope) {
        Change<S> change = data == null ? null : reaction.apply(state, data, envelope);
        if (change != null) {
            state = change.state();
            raised.addAll(change.events());
        }
        inbox.applied(envelope);
    }

    @Nullable
    S state() {
        return state;
    }

    List<ClinicEvent> raised() {
        return raised;
    }
}
