package health.daybreak.platform.aggregate;

import health.daybreak.events.ClinicEvent;
import java.util.ArrayList;
import java.util.List;

/** A new state and the events to tell the others, in order; both are saved in one write or not at all. */
public record Change<S>(S state, List<ClinicEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** A change to this state that the others hear of by these events. */
    public static <S> Change<S> to(S state, ClinicEvent... events) {
        return new Change<>(state, List.of(events));
    }

    /** This change followed by one more event. */
    public Change<S> and(ClinicEvent event) {
        List<ClinicEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Change<>(state, all);
    }
}
