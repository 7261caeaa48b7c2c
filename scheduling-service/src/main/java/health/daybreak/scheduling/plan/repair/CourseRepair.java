package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.plan.repair.RepairWeights.weighed;
import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.series.Companions;
import health.daybreak.scheduling.plan.series.Costs;
import health.daybreak.scheduling.plan.series.SeriesPlaces;
import health.daybreak.scheduling.plan.series.SeriesSearch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cheapest places for the visits of one running course in what a grid has left: exact, by the search for a series. */
final class CourseRepair {

    private final StandingCourse course;
    private final BitSet hit;
    private final List<Drop> drops;
    private final PlaceCosts placeCosts;

    /** @param hit the visits that cannot stay */
    CourseRepair(StandingCourse course, BitSet hit, RepairWeights weights, ClinicGrid grid) {
        this.course = course;
        this.hit = hit;
        int percent = weights.percent(course.running().need());
        this.drops = Drop.all(course, hit, weighed(weights.unplaced(), percent));
        this.placeCosts = new PlaceCosts(course, weights, grid.horizon());
    }

    StandingCourse course() {
        return course;
    }

    PlaceCosts placeCosts() {
        return placeCosts;
    }

    /** Every way of leaving out visits, the cheapest first. */
    List<Drop> drops() {
        return drops;
    }

    BitSet hit() {
        return hit;
    }

    /** The course with all that was hit left out. */
    Placement withoutTheHit() {
        GridVisit[] visits = new GridVisit[course.visits()];
        Drop all = drops.getLast();
        for (int visit = 0; visit < visits.length; visit++) {
            visits[visit] = all.visits().get(visit) ? null : course.home(visit);
        }
        return Placement.of(visits, all.cost());
    }

    /**
     * The cheapest placement; null when the visits that were not hit have no place.
     *
     * @param grid without the visits of this course that may move
     */
    @Nullable
    Placement best(ClinicGrid grid, Chance chance) {
        Placement best = null;
        for (Drop drop : drops) {
            int below = best == null ? NEVER : best.cost() - drop.cost();
            Placement found = below <= 0 ? null : place(grid, drop, below, chance);
            if (found != null) {
                best = found;
            }
        }
        return best;
    }

    private @Nullable Placement place(ClinicGrid grid, Drop drop, int below, Chance chance) {
        GridVisit[] visits = staying(grid, drop);
        if (visits == null) {
            return null;
        }
        int[] doses = course.doses(drop.visits());
        if (doses.length == 0) {
            return Placement.of(visits, drop.cost());
        }
        int[][] tables = tables(grid, drop, chance);
        SeriesPlaces found = new SeriesSearch(course.spacing(doses), costs(grid, doses, tables), below).next();
        if (found == null) {
            return null;
        }
        seat(grid, visits, doses, tables, found, chance);
        return Placement.of(visits, found.cost() + drop.cost());
    }

    /** The visits that the search leaves at home; null when they cannot be there. */
    @Nullable
    GridVisit @Nullable [] staying(ClinicGrid grid, Drop drop) {
        GridVisit[] visits = new GridVisit[course.visits()];
        for (int visit = 0; visit < visits.length; visit++) {
            if (!drop.visits().get(visit) && !inSearch(visit, drop)) {
                if (!course.fixed(visit) && !grid.fits(course.home(visit))) {
                    return null;
                }
                visits[visit] = course.home(visit);
            }
        }
        return visits;
    }

    /** What each place costs each visit that the search places; null for the others. */
    int[][] tables(ClinicGrid grid, Drop drop, Chance chance) {
        int[][] tables = new int[course.visits()][];
        for (int visit = 0; visit < tables.length; visit++) {
            if (inSearch(visit, drop)) {
                tables[visit] = placeCosts.table(grid, visit, chance);
            }
        }
        return tables;
    }

    /** Whether the search places this visit: a dose, or a conversation whose window can be kept. */
    private boolean inSearch(int visit, Drop drop) {
        if (drop.visits().get(visit)) {
            return false;
        }
        if (course.home(visit).part() == Part.DOSE) {
            return true;
        }
        int dose = course.doseOf(visit);
        return dose != StandingCourse.NONE
                && !drop.visits().get(dose)
                && course.window(course.home(visit).part()) != null
                && (hit.get(visit) || hit.get(dose) || course.inWindow(visit, dose));
    }

    Costs costs(ClinicGrid grid, int[] doses, int[][] tables) {
        int days = grid.horizon().days();
        int width = grid.horizon().width();
        int[][] dose = new int[doses.length][];
        int[][][] leave = new int[doses.length][][];
        boolean integrated = false;
        int[][] nothing = {new int[days * width]};
        for (int i = 0; i < doses.length; i++) {
            int[] own = Objects.requireNonNull(tables[doses[i]]);
            Companions before = companions(grid, Part.PREPARATION, doses[i], tables);
            dose[i] = before == null ? own : Companions.added(own, before.before());
            Companions after = companions(grid, Part.INTEGRATION, doses[i], tables);
            leave[i] = after == null ? nothing : after.afterByGap();
            integrated |= after != null;
        }
        return new Costs(days, width, dose, integrated ? leave : null);
    }

    @Nullable
    Companions companions(ClinicGrid grid, Part part, int dose, int[][] tables) {
        int visit = course.conversation(part, dose);
        Companion window = course.window(part);
        if (visit == StandingCourse.NONE || tables[visit] == null || window == null) {
            return null;
        }
        return new Companions(
                tables[visit], grid.horizon().days(), grid.horizon().width(), window);
    }

    private void seat(
            ClinicGrid grid, GridVisit[] visits, int[] doses, int[][] tables, SeriesPlaces found, Chance chance) {
        for (int i = 0; i < doses.length; i++) {
            int day = found.days()[i];
            int column = found.columns()[i];
            visits[doses[i]] = seat(grid, doses[i], day, column, chance);
            Companions before = companions(grid, Part.PREPARATION, doses[i], tables);
            if (before != null) {
                int[] at = before.bestBefore(day, column);
                int visit = course.conversation(Part.PREPARATION, doses[i]);
                visits[visit] = seat(grid, visit, at[0], at[1], chance);
            }
            Companions after = companions(grid, Part.INTEGRATION, doses[i], tables);
            if (after != null) {
                int next = i + 1 < doses.length
                        ? found.days()[i + 1]
                        : grid.horizon().days();
                int[] at = after.bestAfter(day, column, next);
                int visit = course.conversation(Part.INTEGRATION, doses[i]);
                visits[visit] = seat(grid, visit, at[0], at[1], chance);
            }
        }
    }

    private GridVisit seat(ClinicGrid grid, int visit, int day, int column, Chance chance) {
        GridVisit home = course.home(visit);
        boolean there = home.day() == day && course.column(visit) == column;
        return course.fixed(visit) || there && grid.fits(home)
                ? home
                : grid.seat(
                        home.shape(),
                        home.part(),
                        home.number(),
                        day,
                        column,
                        Preferred.of(home).turn(chance.turn()));
    }

    /** A table in which nothing is possible. */
    static int[] never(ClinicGrid grid) {
        int[] table = new int[grid.horizon().days() * grid.horizon().width()];
        Arrays.fill(table, NEVER);
        return table;
    }
}
