package health.daybreak.reporting.projection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which projections are served and which are being built. A rebuild fills a new generation from the first event on; only
 * when that has caught up does it take the place of the old one. While it is being built every new event goes to both, so
 * that whatever crashes, nothing is missed: the next to build reads from the first event again, and what is already there
 * stays as it is.
 *
 * @param serving the generation that figures come from; null until the first has been built
 * @param building null when no rebuild is under way
 * @param last the rebuild that ended last
 * @param shape what the generation that was begun last keeps ({@link Projections#SHAPE}); null before that was said
 * @param servedShape what the served generation keeps; null before that was said
 */
public record Generations(
        @Nullable Integer serving,
        @Nullable Building building,
        @Nullable Finished last,
        @Nullable Integer shape,
        @Nullable Integer servedShape) {

    /**
     * A rebuild under way.
     *
     * @param requestedBy staff id, or the service's name for the first
     * @param readEvents of {@code totalEvents}: how far it has come; both 0 until it knows
     */
    public record Building(int generation, String requestedBy, Instant startedAt, long readEvents, long totalEvents) {}

    /**
     * A rebuild that ended.
     *
     * @param events how many were read
     * @param unreadable how many of them could not be applied; they are in the dead letters
     */
    public record Finished(
            int generation, String requestedBy, Instant startedAt, Instant finishedAt, long events, long unreadable) {}

    /** Nothing is served and nothing is being built. */
    public static Generations none() {
        return new Generations(null, null, null, null, null);
    }

    /** The generations that every new event goes to. */
    public List<Integer> live() {
        return Stream.of(serving, building == null ? null : Integer.valueOf(building.generation()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether what is served was built when less was kept of each event, and nothing is being built that keeps more. */
    public boolean outgrown() {
        return serving != null && building == null && (shape == null || shape < Projections.SHAPE);
    }

    /** Whether what is served keeps when what was recorded, so that it can say what was known earlier. */
    public boolean remembersTimes() {
        return servedShape != null && servedShape >= Projections.WITH_TIMES;
    }

    /** With a rebuild under way: the one that already is, else a new one. */
    public Generations start(String requestedBy, Instant at) {
        if (building != null) {
            return this;
        }
        int next = serving == null ? 1 : serving + 1;
        return new Generations(
                serving, new Building(next, requestedBy, at, 0, 0), last, Projections.SHAPE, servedShape);
    }

    /** With the rebuild of {@code generation} come so far; no change when that one is no longer under way. */
    public Generations progressed(int generation, long readEvents, long totalEvents) {
        if (building == null || building.generation() != generation) {
            return this;
        }
        Building further =
                new Building(generation, building.requestedBy(), building.startedAt(), readEvents, totalEvents);
        return new Generations(serving, further, last, shape, servedShape);
    }

    /** With {@code generation} served; no change when its rebuild is no longer under way. */
    public Generations finished(int generation, Instant at, long events, long unreadable) {
        if (building == null || building.generation() != generation) {
            return this;
        }
        Finished done = new Finished(generation, building.requestedBy(), building.startedAt(), at, events, unreadable);
        return new Generations(generation, null, done, shape, shape);
    }
}
