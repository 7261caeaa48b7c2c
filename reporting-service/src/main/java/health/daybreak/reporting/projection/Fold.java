package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import org.jspecify.annotations.Nullable;

/**
 * How a state comes of events. Each event adds its own fact, also to a state of which nothing is known, and takes none away;
 * only events of one source about one subject need to come in their order.
 */
public interface Fold<S> {

    /**
     * The state with what this event adds; {@code known} itself when it adds nothing.
     *
     * @param known null while nothing is known
     */
    @Nullable
    S with(@Nullable S known, ClinicEvent event);

    /** What is kept of an event so that it can be added again: all of it, unless some of it has no business here. */
    default ClinicEvent kept(ClinicEvent event) {
        return event;
    }
}
