package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.plan.repair.RepairWeights.weighed;

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
 * nothing; and, at any moment at which more patients stand than nurses or chairs are left for, what it costs those of them
 * who mind least to be elsewhere. Moments that no visit spans together add up.
 */
final class LowerBound {

    private record Leaving(int share, int extra) {}

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
                least += least(
                        new Visited(i, visit),
                        table -> Arrays.stream(table).min().orElse(0));
                days.add(course.course().home(visit).day());
            }
        }
        for (int day : days) {
            least += overfull(day);
        }
        IntStream.range(0, board.size()).forEach(i -> board.lay(i, before.get(i)));
        return Math.max(alone, least);
    }

    /** The dearest choice of moments of that day which no visit spans together. */
    private long overfull(int day) {
        List<Visited> standing = standing(day);
        int apart = standing.stream()
                .mapToInt(one -> grid.chairQuarters(home(one).shape()))
                .max()
                .orElse(1);
        int quarters = grid.horizon().quarters(day).count();
        long[] best = new long[quarters + 1];
        for (int quarter = 0; quarter < quarters; quarter++) {
            int nurses = grid.nursesLeft(day, quarter);
            int chairs = grid.chairsLeft(day, quarter);
            long now = Math.max(
                    atLeast(standing, day, quarter, nurses, grid::nurseShare),
                    atLeast(standing, day, quarter, chairs, grid::chairShare));
            best[quarter + 1] = Math.max(best[quarter], now + best[Math.max(0, quarter + 1 - apart)]);
        }
        return best[quarters];
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

    /** As many have to leave as it takes to free what is too much, and at best those leave who mind least. */
    private long atLeast(List<Visited> standing, int day, int quarter, int left, IntBinaryOperator shareOf) {
        List<Visited> there = standing.stream()
                .filter(one -> share(one, quarter, shareOf) > 0)
                .toList();
        int tooMuch =
                there.stream().mapToInt(one -> share(one, quarter, shareOf)).sum() - left;
        if (tooMuch <= 0) {
            return 0;
        }
        List<Leaving> leaving = there.stream()
                .map(one -> new Leaving(share(one, quarter, shareOf), extra(one, day, quarter, shareOf)))
                .toList();
        int[] shares = leaving.stream().mapToInt(Leaving::share).sorted().toArray();
        int count = 0;
        for (int freed = 0; freed < tooMuch && count < shares.length; count++) {
            freed += shares[shares.length - 1 - count];
        }
        return leaving.stream().mapToLong(Leaving::extra).sorted().limit(count).sum();
    }

    /** By how much a visit costs more when it takes nothing at that moment. */
    private int extra(Visited one, int day, int quarter, IntBinaryOperator shareOf) {
        int shape = home(one).shape();
        int width = grid.horizon().width();
        int anywhere = least(one, table -> Arrays.stream(table).min().orElse(0));
        int elsewhere = least(one, table -> {
            int least = Integer.MAX_VALUE;
            for (int cell = 0; cell < table.length; cell++) {
                boolean same = cell / width == day;
                int offset = same ? quarter - grid.horizon().quarter(day, cell % width) : -1;
                if (!same || shareOf.applyAsInt(shape, offset) == 0) {
                    least = Math.min(least, table[cell]);
                }
            }
            return least;
        });
        return elsewhere - anywhere;
    }

    private interface Least {
        int of(int[] table);
    }

    private int least(Visited one, Least least) {
        CourseRepair course = board.course(one.course);
        int[] table = tables.computeIfAbsent(one, visit -> course.placeCosts().table(grid, visit.visit, Chance.NONE));
        int percent = weights.percent(course.course().running().need());
        return Math.min(least.of(table), weighed(weights.unplaced(), percent));
    }

    private int share(Visited one, int quarter, IntBinaryOperator shareOf) {
        return shareOf.applyAsInt(home(one).shape(), quarter - home(one).quarter());
    }

    private GridVisit home(Visited one) {
        return board.course(one.course).course().home(one.visit);
    }
}
