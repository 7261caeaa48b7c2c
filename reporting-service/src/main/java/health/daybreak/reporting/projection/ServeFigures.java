package health.daybreak.reporting.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes figures from the served generation and says how fresh they are. */
@Component
public class ServeFigures {

    private final GenerationStore generations;
    private final ProjectionStore projections;
    private final Clock clock;

    ServeFigures(GenerationStore generations, ProjectionStore projections, Clock clock) {
        this.generations = generations;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * Figures and what to know about them.
     *
     * @param rebuild how far a rebuild has come that will replace the projections behind these figures; null when none is
     *     under way
     */
    public record Served<F>(
            F figures,
            Instant computedAt,
            int generation,
            @Nullable Rebuild rebuild) {}

    /** A rebuild under way, while the figures of the generation before are still served. */
    public record Rebuild(Instant startedAt, long readEvents, long totalEvents) {}

    /**
     * The figures of the current cause's clinic.
     *
     * @throws FiguresNotReady when the first generation is still being built
     */
    public <F> Served<F> from(Function<Projections, F> compute) {
        Generations before = generations.read();
        while (true) {
            Integer serving = before.serving();
            if (serving == null) {
                throw new FiguresNotReady();
            }
            F figures = compute.apply(projections.generation(serving));
            Generations after = generations.read();
            if (serving.equals(after.serving())) {
                return new Served<>(figures, clock.instant(), serving, rebuild(after));
            }
            // The generation was replaced, and perhaps dropped, while it was read: what was read may be half of it.
            before = after;
        }
    }

    private static @Nullable Rebuild rebuild(Generations generations) {
        Generations.Building building = generations.building();
        return building == null
                ? null
                : new Rebuild(building.startedAt(), building.readEvents(), building.totalEvents());
    }
}
