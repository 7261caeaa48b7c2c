package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.plan.repair.RepairWeights.weighed;
import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * What every repair costs at least, for two reasons: what each course that was hit would cost if all others made room for
 * nothing; and what each visit that was hit would, and beyond that what it costs where too many stand ({@link Overfull}).
 */
final class LowerBound {

    private record Visited(int course, int visit) {}

    private final Board board;
    private final ClinicGrid grid;
    private final RepairWeights weights;
    private final Map<Visited, int[]> tables = new HashMap<>();

    LowerBound(Board board, RepairWeights weights) {
        this.board = board;
        this.grid = board.grid();
        this.weights = weights;
    }

    long count() {
        List<Placement> before =
                IntStream.range(0, board.size()).mapToObj(board::lift).toList();
        long alone = 0;
        long least = 0;
        TreeSet<Integer> days = new TreeSet<>();
        for (int i = 0; i < board.size(); i++) {
            CourseRepair course = board.course(i);
            if (!course.hit().isEmpty()) {
                Placement best = course.best(grid, Chance.NONE);
                alone += best == null ? 0 : best.cost();
            }
            for (int visit : course.hit().stream().toArray()) {
                least += anywhere(new Visited(i, visit));
                days.add(course.course().home(visit).day());
            }
        }
        for (int day : days) {
            least += overfull(day);
        }
        IntStream.range(0, board.size()).forEach(i -> board.lay(i, before.get(i)));
        return Math.max(alone, least);
    }

    private long overfull(int day) {
        int quarters = grid.horizon().quarters(day).count();
        int[] nurses = IntStream.range(0, quarters)
                .map(quarter -> grid.nursesLeft(day, quarter))
                .toArray();
        int[] chairs = IntStream.range(0, quarters)
                .map(quarter -> grid.chairsLeft(day, quarter))
                .toArray();
        List<Visited> visited = standing(day);
        return Math.max(
                new Overfull(standing(visited, grid::nurseShare), nurses).atLeast(),
                new Overfull(standing(visited, grid::chairShare), chairs).atLeast());
    }

    private List<Visited> standing(int day) {
        List<Visited> standing = new ArrayList<>();
        for (int i = 0; i < board.size(); i++) {
            StandingCourse course = board.course(i).course();
            for (int visit = 0; visit < course.visits(); visit++) {
                if (course.home(visit).day() == day && !course.fixed(visit)) {
                    standing.add(new Visited(i, visit));
                }
            }
        }
        return standing;
    }

    private List<Overfull.Standing> standing(List<Visited> visited, IntBinaryOperator shareOf) {
        return visited.stream().map(one -> standing(one, shareOf)).toList();
    }

    private Overfull.Standing standing(Visited one, IntBinaryOperator shareOf) {
        GridVisit home = board.course(one.course).course().home(one.visit);
        int[] shares = new int[grid.chairQuarters(home.shape())];
        Arrays.setAll(shares, offset -> shareOf.applyAsInt(home.shape(), offset));
        int[] table = table(one);
        int width = grid.horizon().width();
        int anywhere = anywhere(one);
        int elsewhere = unplaced(one);
        int[] there = new int[grid.horizon().quarters(home.day()).count()];
        Arrays.fill(there, NEVER);
        for (int cell = 0; cell < table.length; cell++) {
            if (cell / width != home.day()) {
                elsewhere = Math.min(elsewhere, table[cell]);
            } else if (table[cell] < NEVER) {
                there[grid.horizon().quarter(home.day(), cell % width)] = table[cell] - anywhere;
            }
        }
        return new Overfull.Standing(home.quarter(), shares, elsewhere - anywhere, there);
    }

    private int anywhere(Visited one) {
        return Math.min(Arrays.stream(table(one)).min().orElse(NEVER), unplaced(one));
    }

    private int unplaced(Visited one) {
        int percent =
                weights.percent(board.course(one.course).course().running().need());
        return weighed(weights.unplaced(), percent);
    }

    private int[] table(Visited one) {
        return tables.computeIfAbsent(
                one, visit -> board.course(visit.course).placeCosts().table(grid, visit.visit, Chance.NONE));
    }
}
