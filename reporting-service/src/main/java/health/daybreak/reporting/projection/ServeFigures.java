package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Refused;
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
     * @param asKnownOn the moment that they stand for, without anything that was recorded later; null when that is now
     * @param lacking what was heard and is not in them; null when nothing is
     * @param rebuild how far a rebuild has come that will replace the projections behind these figures; null when none is
     *     under way
     */
    public record Served<F>(
            F figures,
            Instant computedAt,
            @Nullable Instant asKnownOn,
            int generation,
            @Nullable Lacking lacking,
            @Nullable Rebuild rebuild) {}

    /** A rebuild under way, while the figures of the generation before are still served. */
    public record Rebuild(Instant startedAt, long readEvents, long totalEvents) {}

    /**
     * The figures of the current cause's clinic.
     *
     * @param asKnownOn a day or an instant, to have them exactly as they stood then; null for now
     * @throws FiguresNotReady when the first generation is still being built
     * @throws Refused when nothing was or can be known on that day, or it is none
     */
    public <F> Served<F> from(@Nullable String asKnownOn, Function<Known, F> compute) {
        Generations before = generations.read();
        while (true) {
            Integer serving = before.serving();
            if (serving == null) {
                throw FiguresNotReady.atAll();
            }
            if (asKnownOn != null && !before.remembersTimes()) {
                throw FiguresNotReady.ofThen();
            }
            Instant now = clock.instant();
            Projections served = projections.generation(serving);
            Known known = known(served, asKnownOn, now);
            F figures = compute.apply(known);
            Lacking lacking = Lacking.of(served);
            Generations after = generations.read();
            if (serving.equals(after.serving())) {
                Instant moment = asKnownOn == null ? null : known.at();
                return new Served<>(figures, now, moment, serving, lacking, rebuild(after));
            }
            // The generation was replaced, and perhaps dropped, while it was read: what was read may be half of it.
            before = after;
        }
    }

    private static Known known(Projections projections, @Nullable String asKnownOn, Instant now) {
        if (asKnownOn == null) {
            return Known.now(projections, now);
        }
        Instant moment = AsKnownOn.moment(asKnownOn, projections::zone, now);
        AsKnownOn.requireRecorded(moment, projections.recordedSince());
        return Known.asOf(projections, moment);
    }

    private static @Nullable Rebuild rebuild(Generations generations) {
        Generations.Building building = generations.building();
        return building == null
                ? null
                : new Rebuild(building.startedAt(), building.readEvents(), building.totalEvents());
    }
}
