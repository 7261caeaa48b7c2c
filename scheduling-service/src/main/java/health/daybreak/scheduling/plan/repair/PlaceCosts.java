package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.plan.repair.RepairWeights.weighed;

import health.daybreak.scheduling.plan.grid.Changes;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalDateTime;

/** What every place would cost each visit of a course. */
final class PlaceCosts {

    private static final int WORDS = 2;
    private static final int BITS = 64;

    private final StandingCourse course;
    private final Horizon horizon;
    private final MoveCost moveCost;
    private final Changes changes;
    private final int percent;
    private final int[][] times;

    PlaceCosts(StandingCourse course, RepairWeights weights, Horizon horizon) {
        this.course = course;
        this.horizon = horizon;
        this.moveCost = new MoveCost(weights, horizon.zone());
        this.changes = weights.changes();
        this.percent = weights.percent(course.running().need());
        this.times = new int[course.visits()][];
    }

    /** A table as the grid stands: nothing at home if that is free, and {@code NEVER} where the visit cannot be. */
    int[] table(ClinicGrid grid, int visit, Chance chance) {
        GridVisit home = course.home(visit);
        int[] table = CourseRepair.never(grid);
        int atHome = home.day() * horizon.width() + course.column(visit);
        if (course.fixed(visit)) {
            table[atHome] = 0;
            return table;
        }
        for (int day = 0; day < horizon.days(); day++) {
            for (int word = 0; word < WORDS; word++) {
                long bits = grid.startBits(home.shape(), day, word) & course.allowed(visit, day, word);
                for (; bits != 0; bits &= bits - 1) {
                    int column = word * BITS + Long.numberOfTrailingZeros(bits);
                    if (!chance.overlooks()) {
                        table[day * horizon.width() + column] = cost(grid, visit, day, column);
                    }
                }
            }
        }
        if (grid.fits(home)) {
            table[atHome] = 0;
        }
        return table;
    }

    /** What it costs that a visit is exactly there. */
    int of(int visit, GridVisit there) {
        GridVisit home = course.home(visit);
        int column = horizon.column(there.day(), there.quarter());
        int points = times(visit)[there.day() * horizon.width() + column];
        points += there.chair() == home.chair() ? 0 : changes.chair();
        points += there.nurse() == home.nurse() ? 0 : changes.nurse();
        points += there.prescriber() == home.prescriber() ? 0 : changes.prescriber();
        points += there.therapist() == home.therapist() ? 0 : changes.therapist();
        return weighed(points, percent);
    }

    private int cost(ClinicGrid grid, int visit, int day, int column) {
        int people = grid.changes(course.home(visit), day, column, changes);
        return weighed(times(visit)[day * horizon.width() + column] + people, percent);
    }

    /** What each time costs a visit, whoever is there. */
    private int[] times(int visit) {
        if (times[visit] == null) {
            LocalDateTime from = moveCost.onTheWall(course.visit(visit));
            Wishes wishes = course.running().request().wishes();
            int[] table = new int[horizon.days() * horizon.width()];
            for (int day = 0; day < horizon.days(); day++) {
                for (int column = 0; column < horizon.width(); column++) {
                    LocalDateTime to = horizon.date(day).atTime(horizon.timeOf(column));
                    table[day * horizon.width() + column] = moveCost.ofTime(from, to, wishes);
                }
            }
            times[visit] = table;
        }
        return times[visit];
    }
}
