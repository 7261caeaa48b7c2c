package health.daybreak.reporting.rebuild;

import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.Generations;
import health.daybreak.reporting.projection.ProjectionStore;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds the generation that was asked for and then serves it. May be cut off anywhere and done again from the start, by
 * this instance or by another, even by two at once: events that are already applied change nothing.
 */
@Component
class BuildGeneration {

    private static final Logger log = LoggerFactory.getLogger(BuildGeneration.class);

    private final GenerationStore generations;
    private final ProjectionStore projections;
    private final History history;
    private final Clock clock;

    BuildGeneration(GenerationStore generations, ProjectionStore projections, History history, Clock clock) {
        this.generations = generations;
        this.projections = projections;
        this.history = history;
        this.clock = clock;
    }

    /** Builds what is to be built, if anything is: the first generation too, and the first that keeps more than before. */
    void build() {
        Generations current = generations.read();
        if (current.outgrown() || (current.serving() == null && current.building() == null)) {
            current = generations.change(known -> known.start("reporting", clock.instant()));
        }
        Generations.Building building = current.building();
        if (building != null) {
            build(building.generation());
        }
        Generations built = generations.read();
        if (built.serving() != null) {
            projections.dropBefore(built.serving());
        }
    }

    private void build(int generation) {
        log.info("Building generation {} of the projections from the first event on", generation);
        History.Read read = history.readInto(
                projections.generation(generation),
                (events, total) -> generations.change(state -> state.progressed(generation, events, total)));
        Generations after = generations.change(
                state -> state.finished(generation, clock.instant(), read.events(), read.unreadable()));
        log.info(
                "Generation {} is served after {} events, {} of them unreadable",
                Objects.requireNonNull(after.serving()),
                read.events(),
                read.unreadable());
    }
}
