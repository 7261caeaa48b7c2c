package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the visits of a course are, before anybody is chosen for them.
 *
 * @param places in order of time
 */
public record CourseTimes(List<Place> places, int cost) {

    /** Where and when one visit is to be. */
    public record Place(Part part, int number, int day, int column) {}

    public CourseTimes {
        places = List.copyOf(places);
    }

    /**
     * The cheapest that the grid has room for; null when there are none.
     *
     * @param below only those that cost less are looked for
     */
    public static @Nullable CourseTimes cheapest(ClinicGrid grid, CourseOnGrid course, PlaceExtra extra, int below) {
        Tables tables = new Tables(grid, course, extra);
        SeriesPlaces found = new SeriesSearch(course.spacing(), tables.costs(), below).next();
        return found == null ? null : new CourseTimes(places(grid, course, found, tables), found.cost());
    }

    private static List<Place> places(ClinicGrid grid, CourseOnGrid course, SeriesPlaces series, Tables tables) {
        List<Place> places = new ArrayList<>();
        int days = grid.horizon().days();
        int width = grid.horizon().width();
        Companion preparation = course.request().treatment().preparation();
        if (preparation != null) {
            int[] at = new Companions(tables.table(Part.PREPARATION), days, width, preparation)
                    .bestBefore(series.days()[0], series.columns()[0]);
            places.add(new Place(Part.PREPARATION, 0, at[0], at[1]));
        }
        Companion integration = course.request().treatment().integration();
        Companions after =
                integration == null ? null : new Companions(tables.table(Part.INTEGRATION), days, width, integration);
        int doses = series.days().length;
        for (int dose = 0; dose < doses; dose++) {
            places.add(new Place(Part.DOSE, dose, series.days()[dose], series.columns()[dose]));
            if (after != null) {
                int next = dose + 1 < doses ? series.days()[dose + 1] : days;
                int[] at = after.bestAfter(series.days()[dose], series.columns()[dose], next);
                places.add(new Place(Part.INTEGRATION, dose, at[0], at[1]));
            }
        }
        return places;
    }
}
