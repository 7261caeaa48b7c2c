package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All times that the visits of a course could be at for less than a limit, its conversations included. */
public final class EveryCourseTimes {

    private final Tables tables;
    private final int below;
    private final int most;
    private final @Nullable Companions before;
    private final @Nullable Companions after;
    private final int days;
    private final List<CourseTimes> found = new ArrayList<>();

    private EveryCourseTimes(ClinicGrid grid, CourseOnGrid course, PlaceExtra extra, int below, int most) {
        this.tables = new Tables(grid, course, extra);
        this.below = below;
        this.most = most;
        this.days = grid.horizon().days();
        this.before =
                companions(grid, Part.PREPARATION, course.request().treatment().preparation());
        this.after =
                companions(grid, Part.INTEGRATION, course.request().treatment().integration());
    }

    /** All of them as the grid stands; null when there are more than {@code most}. */
    public static @Nullable List<CourseTimes> below(
            int below, int most, ClinicGrid grid, CourseOnGrid course, PlaceExtra extra) {
        EveryCourseTimes every = new EveryCourseTimes(grid, course, extra, below, most);
        List<SeriesPlaces> series = EverySeries.below(below, most, course.spacing(), every.tables.costs());
        if (series == null) {
            return null;
        }
        series.forEach(every::prepared);
        return every.found.size() > most ? null : every.found;
    }

    /** With each preparation; the series itself counts the cheapest. */
    private void prepared(SeriesPlaces series) {
        if (before == null) {
            integrated(series, 0, series.cost(), List.of());
            return;
        }
        int day = series.days()[0];
        int column = series.columns()[0];
        List<int[]> starts = before.everyBefore(day, column);
        for (int[] at : starts) {
            int cost = series.cost() + at[2] - starts.getFirst()[2];
            integrated(series, 0, cost, List.of(new Place(Part.PREPARATION, 0, at[0], at[1])));
        }
    }

    private void integrated(SeriesPlaces series, int dose, int cost, List<Place> places) {
        if (cost >= below || found.size() > most) {
            return;
        }
        if (dose == series.days().length) {
            found.add(new CourseTimes(places, cost));
            return;
        }
        int day = series.days()[dose];
        int column = series.columns()[dose];
        List<Place> with = new ArrayList<>(places);
        with.add(new Place(Part.DOSE, dose, day, column));
        if (after == null) {
            integrated(series, dose + 1, cost, with);
            return;
        }
        int next = dose + 1 < series.days().length ? series.days()[dose + 1] : days;
        List<int[]> starts = after.everyAfter(day, column, next);
        for (int[] at : starts) {
            List<Place> both = new ArrayList<>(with);
            both.add(new Place(Part.INTEGRATION, dose, at[0], at[1]));
            integrated(series, dose + 1, cost + at[2] - starts.getFirst()[2], both);
        }
    }

    private @Nullable Companions companions(ClinicGrid grid, Part part, @Nullable Companion window) {
        return window == null
                ? null
                : new Companions(tables.table(part), days, grid.horizon().width(), window);
    }
}
