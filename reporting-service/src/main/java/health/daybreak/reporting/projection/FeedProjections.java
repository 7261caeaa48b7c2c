package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Gives every event that comes to all generations that count: the served one and the one being built. */
@Component
public class FeedProjections {

    private final GenerationStore generations;
    private final ProjectionStore projections;

    FeedProjections(GenerationStore generations, ProjectionStore projections) {
        this.generations = generations;
        this.projections = projections;
    }

    /**
     * Applies one event. Which generations count is read for every event: an event that was appended after a rebuild began
     * must not miss it.
     */
    public <E extends ClinicEvent> void feed(Received<E> event, BiConsumer<Projections, Received<E>> apply) {
        for (int generation : generations.read().live()) {
            apply.accept(projections.generation(generation), event);
        }
    }
}
