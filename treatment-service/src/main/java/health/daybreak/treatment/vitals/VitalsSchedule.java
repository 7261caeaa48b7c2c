package health.daybreak.treatment.vitals;

import static health.daybreak.treatment.limits.LimitName.VITALS_EARLY_MINUTES;
import static health.daybreak.treatment.limits.LimitName.VITALS_IM_POINTS;
import static health.daybreak.treatment.limits.LimitName.VITALS_IV_INTERVAL;
import static health.daybreak.treatment.limits.LimitName.VITALS_RECOVERY_INTERVAL;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the next set of vital signs is due after the dose began. */
public final class VitalsSchedule {

    private static final int POINTS_AHEAD = 18;

    private final Limits limits;

    public VitalsSchedule(Limits limits) {
        this.limits = limits;
    }

    /**
     * The first point of the route's schedule that no set has met. A set meets every point up to a few minutes after
     * it was taken.
     *
     * @param ended when the infusion ended; null while it runs, and of no account for an injection
     * @param lastTaken when the last set since the start was taken, if one was
     */
    public Instant nextDue(Route route, Instant started, @Nullable Instant ended, @Nullable Instant lastTaken) {
        Stream<Instant> points = points(route, started, ended);
        if (lastTaken == null) {
            return points.findFirst().orElseThrow();
        }
        Instant met = lastTaken.plus(limits.minutes(VITALS_EARLY_MINUTES));
        return points.filter(point -> point.isAfter(met)).findFirst().orElseThrow();
    }

    /** The points of the route's schedule after this moment, for some three hours. */
    public List<Instant> after(Route route, Instant started, @Nullable Instant ended, Instant moment) {
        return points(route, started, ended)
                .filter(point -> point.isAfter(moment))
                .limit(POINTS_AHEAD)
                .toList();
    }

    private Stream<Instant> points(Route route, Instant started, @Nullable Instant ended) {
        return route.infused() ? infused(started, ended) : injected(started);
    }

    private Stream<Instant> infused(Instant started, @Nullable Instant ended) {
        Stream<Instant> during = every(VITALS_IV_INTERVAL, started);
        return ended == null
                ? during
                : Stream.concat(
                        during.takeWhile(point -> !point.isAfter(ended)), every(VITALS_RECOVERY_INTERVAL, ended));
    }

    private Stream<Instant> injected(Instant started) {
        List<Instant> points =
                limits.allMinutes(VITALS_IM_POINTS).stream().map(started::plus).toList();
        return Stream.concat(points.stream(), every(VITALS_RECOVERY_INTERVAL, points.getLast()));
    }

    private Stream<Instant> every(LimitName interval, Instant from) {
        Duration step = limits.minutes(interval);
        return Stream.iterate(from.plus(step), point -> point.plus(step));
    }
}
