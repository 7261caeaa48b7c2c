package health.daybreak.platform.aggregate;

import health.daybreak.events.ClinicEvent;
import org.jspecify.annotations.Nullable;

/** What an event does to a state. Called once per event, in the order of its subject. */
@FunctionalInterface
public interface Reaction<S, E extends ClinicEvent> {

    /**
     * @param state what is stored, or null when nothing is yet
     * @return the change, or null when the event means nothing here
     */
    @Nullable
    Change<S> apply(@Nullable S state, E event, Envelope envelope);
}
