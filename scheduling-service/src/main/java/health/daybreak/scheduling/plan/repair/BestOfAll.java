package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every repair that could cost less than the best known, where there are few enough: no course can cost more than
 * it does alone and what is left open together.
 */
final class BestOfAll {

    private static final int MOST_PLACEMENTS = 20_000;

    /** One placement of one course, and those of its visits that may move. */
    private record Choice(Placement placement, List<GridVisit> moving) implements OneOfEach.Option {

        static Choice of(Placement placement, StandingCourse course) {
            List<GridVisit> moving = IntStream.range(0, course.visits())
                    .filter(visit -> !course.fixed(visit))
                    .mapToObj(visit -> placement.visits().get(visit))
                    .filter(Objects::nonNull)
                    .toList();
            return new Choice(placement, moving);
        }

        @Override
        public double atLeast() {
            return placement.cost();
        }
    }

    private final Board board;
    private final ClinicGrid grid;

    BestOfAll(Board board) {
        this.board = board;
        this.grid = board.grid();
    }

    /**
     * Leaves the best repair that is known on the board.
     *
     * @param looks how often a placement is looked at, at most
     * @return whether no repair costs less
     */
    boolean find(long looks) {
        long known = board.cost();
        List<Placement> before =
                IntStream.range(0, board.size()).mapToObj(board::lift).toList();
        List<List<Choice>> choices = choices(known);
        Found<Choice> found = choices == null ? null : OneOfEach.best(choices, new Room(), 0, known, looks);
        List<Choice> better = found == null ? null : found.better();
        for (int i = 0; i < board.size(); i++) {
            board.lay(i, better == null ? before.get(i) : better.get(i).placement);
        }
        return found != null && found.finished();
    }

    /** Null when they are too many, or not all known. */
    private @Nullable List<List<Choice>> choices(long known) {
        int[] alone = new int[board.size()];
        long open = known;
        for (int i = 0; i < alone.length; i++) {
            Placement best = board.course(i).best(grid, Chance.NONE);
            if (best == null || !Drop.isEveryWay(board.course(i).hit())) {
                return null;
            }
            alone[i] = best.cost();
            open -= alone[i];
        }
        List<List<Choice>> choices = new ArrayList<>();
        for (int i = 0; i < alone.length; i++) {
            int below = (int) Math.min(Integer.MAX_VALUE / 8, alone[i] + open);
            List<Placement> all = EveryPlacement.below(below, MOST_PLACEMENTS, board.course(i), grid);
            if (all == null) {
                return null;
            }
            StandingCourse course = board.course(i).course();
            choices.add(
                    all.stream().map(placement -> Choice.of(placement, course)).toList());
        }
        return choices;
    }

    /** The board's grid, on which choices are placed as they are taken. */
    private final class Room implements OneOfEach.Room<Choice> {

        private long cost;

        @Override
        public boolean mightFit(Choice choice) {
            // Asked millions of times: a stream would take longer than what it asks.
            for (GridVisit visit : choice.moving) {
                if (!grid.fits(visit)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean take(Choice choice) {
            for (int i = 0; i < choice.moving.size(); i++) {
                if (!grid.fits(choice.moving.get(i))) {
                    choice.moving.subList(0, i).forEach(grid::remove);
                    return false;
                }
                grid.place(choice.moving.get(i));
            }
            cost += choice.placement.cost();
            return true;
        }

        @Override
        public void giveBack(Choice choice) {
            choice.moving.forEach(grid::remove);
            cost -= choice.placement.cost();
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
