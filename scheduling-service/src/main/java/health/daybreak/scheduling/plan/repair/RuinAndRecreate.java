package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Betters a repair: lifts a course that suffers, and some of those in its way, and places each of them anew as well as can
 * be. The same seed gives the same repair.
 */
final class RuinAndRecreate {

    private static final int MOST_LIFTED = 5;
    private static final int[] OVERLOOKED = {0, 0, 5, 20};
    private static final int WORSE_EVERY = 10;
    private static final int BACK_AFTER = 150;
    private static final int DAYS_AROUND = 3;

    /** A day and the quarters of it from {@code from} until before {@code to}. */
    private record Stretch(int day, int from, int to) {}

    private final Board board;
    private final RepairWeights weights;
    private final Random random;
    private Placement[] best;
    private long bestCost;
    private int sinceBetter;

    RuinAndRecreate(Board board, RepairWeights weights, long seed) {
        this.board = board;
        this.weights = weights;
        this.random = new Random(seed);
        this.best = state();
        this.bestCost = board.cost();
    }

    /** @param bound where there is nothing left to better */
    void run(int rounds, long bound) {
        for (int course : board.hit(weights)) {
            recreate(List.of(course), Chance.NONE, Long.MAX_VALUE);
        }
        remember();
        for (int round = 0; round < rounds && bestCost > bound; round++) {
            List<Integer> suffering = suffering();
            int course = suffering.get(random.nextInt(suffering.size()));
            long limit = random.nextInt(WORSE_EVERY) == 0 ? bestCost + 2L * weights.moved() : board.cost();
            Chance chance = new Chance(random, OVERLOOKED[random.nextInt(OVERLOOKED.length)]);
            recreate(lifted(course, suffering), chance, limit);
            remember();
        }
        back();
    }

    private List<Integer> suffering() {
        return IntStream.range(0, board.size())
                .filter(i -> board.placed(i).cost() > 0)
                .boxed()
                .toList();
    }

    /** Keeps what comes out if it costs no more than the limit. */
    private void recreate(List<Integer> courses, Chance chance, long limit) {
        Map<Integer, Placement> before = new LinkedHashMap<>();
        courses.forEach(course -> before.put(course, board.lift(course)));
        List<Integer> laid = new ArrayList<>();
        boolean complete = true;
        for (int course : courses) {
            Placement found = complete ? board.course(course).best(board.grid(), chance) : null;
            complete = found != null;
            if (found != null) {
                board.lay(course, found);
                laid.add(course);
            }
        }
        if (!complete || board.cost() > limit) {
            laid.forEach(board::lift);
            before.forEach(board::lay);
        }
    }

    private List<Integer> lifted(int course, List<Integer> suffering) {
        List<Integer> others = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            others.addAll(suffering);
        } else {
            Stretch wanted = wanted(course);
            for (int i = 0; i < board.size(); i++) {
                if (inTheWay(i, wanted)) {
                    others.add(i);
                }
            }
        }
        others.remove(Integer.valueOf(course));
        Collections.shuffle(others, random);
        int count = Math.min(others.size(), 1 + random.nextInt(MOST_LIFTED));
        List<Integer> lifted = new ArrayList<>(others.subList(0, count));
        lifted.add(random.nextInt(3) == 0 ? random.nextInt(lifted.size() + 1) : 0, course);
        return lifted;
    }

    /** Where a visit of the course that suffers would like to be. */
    private Stretch wanted(int i) {
        StandingCourse course = board.course(i).course();
        List<@Nullable GridVisit> now = board.placed(i).visits();
        int[] moved = IntStream.range(0, course.visits())
                .filter(visit -> !course.home(visit).equals(now.get(visit)))
                .toArray();
        int visit = moved[random.nextInt(moved.length)];
        GridVisit home = course.home(visit);
        GridVisit current = now.get(visit);
        GridVisit near = current != null && random.nextInt(3) == 0 ? current : home;
        int length = board.grid().chairQuarters(home.shape());
        if (random.nextBoolean()) {
            return new Stretch(near.day(), near.quarter(), near.quarter() + length);
        }
        int day = Math.clamp(
                near.day() + random.nextInt(2 * DAYS_AROUND + 1) - DAYS_AROUND,
                0,
                board.grid().horizon().days() - 1);
        int column = random.nextInt(Math.max(1, board.grid().horizon().width() - length + 1));
        int quarter = Math.max(0, board.grid().horizon().quarter(day, column));
        return new Stretch(day, quarter, quarter + length);
    }

    private boolean inTheWay(int i, Stretch wanted) {
        StandingCourse course = board.course(i).course();
        for (int visit = 0; visit < course.visits(); visit++) {
            GridVisit at = board.placed(i).visits().get(visit);
            if (at != null
                    && !course.fixed(visit)
                    && at.day() == wanted.day
                    && at.quarter() < wanted.to
                    && wanted.from < at.quarter() + board.grid().chairQuarters(at.shape())) {
                return true;
            }
        }
        return false;
    }

    private void remember() {
        if (board.cost() < bestCost) {
            bestCost = board.cost();
            best = state();
            sinceBetter = 0;
        } else if (++sinceBetter >= BACK_AFTER) {
            back();
            sinceBetter = 0;
        }
    }

    private void back() {
        List<Integer> other = IntStream.range(0, board.size())
                .filter(i -> board.placed(i) != best[i])
                .boxed()
                .toList();
        other.forEach(board::lift);
        other.forEach(i -> board.lay(i, best[i]));
    }

    private Placement[] state() {
        return IntStream.range(0, board.size()).mapToObj(board::placed).toArray(Placement[]::new);
    }
}
