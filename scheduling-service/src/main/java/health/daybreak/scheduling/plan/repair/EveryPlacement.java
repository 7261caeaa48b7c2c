package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.series.Companions;
import health.daybreak.scheduling.plan.series.EverySeries;
import health.daybreak.scheduling.plan.series.SeriesPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every placement of a running course that costs less than a limit, with each choice of chairs and people. */
final class EveryPlacement {

    /** A visit that is to be placed, at a start that is chosen for it; the table says what that costs at least. */
    private record Start(int visit, int day, int column, int atLeast) {}

    private final CourseRepair repair;
    private final ClinicGrid grid;
    private final int below;
    private final int most;
    private final List<Placement> found = new ArrayList<>();

    private EveryPlacement(CourseRepair repair, ClinicGrid grid, int below, int most) {
        this.repair = repair;
        this.grid = grid;
        this.below = below;
        this.most = most;
    }

    /**
     * All of them, the cheapest first; null when there are more than {@code most}.
     *
     * @param grid without the visits of this course that may move
     */
    static @Nullable List<Placement> below(int below, int most, CourseRepair repair, ClinicGrid grid) {
        EveryPlacement every = new EveryPlacement(repair, grid, below, most);
        for (Drop drop : repair.drops()) {
            if (drop.cost() < below && !every.without(drop)) {
                return null;
            }
        }
        every.found.sort(Comparator.comparingInt(Placement::cost));
        return every.found.size() > most ? null : every.found;
    }

    /** Whether there were not too many. */
    private boolean without(Drop drop) {
        @Nullable GridVisit[] visits = repair.staying(grid, drop);
        if (visits == null) {
            return true;
        }
        int[] doses = repair.course().doses(drop.visits());
        if (doses.length == 0) {
            found.add(Placement.of(visits, drop.cost()));
            return true;
        }
        int[][] tables = repair.tables(grid, drop, Chance.NONE);
        List<SeriesPlaces> all = EverySeries.below(
                below - drop.cost(), most, repair.course().spacing(doses), repair.costs(grid, doses, tables));
        if (all == null) {
            return false;
        }
        for (SeriesPlaces series : all) {
            starts(doses, tables, series, 0, new ArrayList<>(), series.cost() + drop.cost(), visits);
        }
        return true;
    }

    /** With each start of the conversations around this dose and those after it; the series counts the cheapest. */
    private void starts(
            int[] doses,
            int[][] tables,
            SeriesPlaces series,
            int i,
            List<Start> starts,
            int cost,
            @Nullable GridVisit[] visits) {
        if (cost >= below || found.size() > most) {
            return;
        }
        if (i == doses.length) {
            seats(starts, 0, cost, visits.clone());
            return;
        }
        int day = series.days()[i];
        int column = series.columns()[i];
        int next = i + 1 < doses.length ? series.days()[i + 1] : grid.horizon().days();
        Companions before = repair.companions(grid, Part.PREPARATION, doses[i], tables);
        Companions after = repair.companions(grid, Part.INTEGRATION, doses[i], tables);
        List<int[]> preparations = before == null ? List.of() : before.everyBefore(day, column);
        List<int[]> integrations = after == null ? List.of() : after.everyAfter(day, column, next);
        Start dose = new Start(
                doses[i], day, column, tables[doses[i]][day * grid.horizon().width() + column]);
        for (int p = 0; p < Math.max(1, preparations.size()); p++) {
            for (int q = 0; q < Math.max(1, integrations.size()); q++) {
                List<Start> with = new ArrayList<>(starts);
                with.add(dose);
                int more = add(with, preparations, p, Part.PREPARATION, doses[i])
                        + add(with, integrations, q, Part.INTEGRATION, doses[i]);
                starts(doses, tables, series, i + 1, with, cost + more, visits);
            }
        }
    }

    /** By how much it costs more than the cheapest. */
    private int add(List<Start> starts, List<int[]> conversations, int i, Part part, int dose) {
        if (conversations.isEmpty()) {
            return 0;
        }
        int[] at = conversations.get(i);
        starts.add(new Start(repair.course().conversation(part, dose), at[0], at[1], at[2]));
        return at[2] - conversations.getFirst()[2];
    }

    /** With each choice of chair and people for this visit and those after it. */
    private void seats(List<Start> starts, int i, int cost, @Nullable GridVisit[] visits) {
        if (cost >= below || found.size() > most) {
            return;
        }
        if (i == starts.size()) {
            found.add(Placement.of(visits.clone(), cost));
            return;
        }
        Start start = starts.get(i);
        GridVisit home = repair.course().home(start.visit);
        if (repair.course().fixed(start.visit)) {
            visits[start.visit] = home;
            seats(starts, i + 1, cost, visits);
            return;
        }
        int quarter = grid.horizon().quarter(start.day, start.column);
        for (GridVisit seat : grid.resources().everySeat(home, start.day, quarter)) {
            visits[start.visit] = seat;
            int more = repair.placeCosts().of(start.visit, seat) - start.atLeast;
            seats(starts, i + 1, cost + more, visits);
        }
    }
}
