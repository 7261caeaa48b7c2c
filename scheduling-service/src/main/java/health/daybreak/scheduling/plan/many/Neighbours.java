package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Lifts a course and some that share its days, plans them anew in another order, and keeps what costs no more. */
final class Neighbours {

    private static final int MOST_LIFTED = 6;
    private static final int TRIES = 60;

    private final Planned planned;
    private final Random random;

    Neighbours(Planned planned, long seed) {
        this.planned = planned;
        this.random = new Random(seed);
    }

    void tryOnce() {
        List<Integer> chosen = chosen();
        long before = planned.cost();
        List<Planned.Lifted> lifted = chosen.stream().map(planned::lift).toList();
        chosen.forEach(planned::plan);
        if (planned.cost() > before) {
            chosen.forEach(planned::lift);
            lifted.forEach(planned::lay);
        }
    }

    private List<Integer> chosen() {
        int first = first();
        List<Integer> others = others(first);
        Collections.shuffle(others, random);
        List<Integer> chosen =
                new ArrayList<>(others.subList(0, Math.min(others.size(), 1 + random.nextInt(MOST_LIFTED))));
        chosen.add(random.nextInt(3) == 0 ? random.nextInt(chosen.size() + 1) : 0, first);
        return chosen;
    }

    /** One without a plan if there is any, else the dearest of a few. */
    private int first() {
        int[] without = IntStream.range(0, planned.size())
                .filter(i -> !planned.placed(i))
                .toArray();
        if (without.length > 0 && random.nextInt(4) > 0) {
            return without[random.nextInt(without.length)];
        }
        int dearest = random.nextInt(planned.size());
        for (int i = 0; i < 3; i++) {
            int other = random.nextInt(planned.size());
            dearest = planned.own(other) > planned.own(dearest) ? other : dearest;
        }
        return dearest;
    }

    /** Some that are in the house when the course is, or could be. */
    private List<Integer> others(int first) {
        int[] wanted = wanted(first);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < TRIES && others.size() < MOST_LIFTED; i++) {
            int other = random.nextInt(planned.size());
            if (other != first && !others.contains(other) && near(other, wanted)) {
                others.add(other);
            }
        }
        return others;
    }

    /** A day and a quarter. */
    private int[] wanted(int course) {
        List<GridVisit> visits = planned.visits(course);
        if (!visits.isEmpty()) {
            GridVisit visit = visits.get(random.nextInt(visits.size()));
            return new int[] {visit.day(), visit.quarter()};
        }
        int width = planned.grid().horizon().width();
        int days = planned.grid().horizon().days();
        int from = planned.grid().horizon().day(planned.request(course).from());
        int day = Math.min(days - 1, from + random.nextInt(Math.max(1, days - from)));
        int column = random.nextInt(width);
        return new int[] {day, planned.grid().horizon().quarter(day, column)};
    }

    private boolean near(int course, int[] wanted) {
        return planned.visits(course).stream()
                .anyMatch(visit -> visit.day() == wanted[0]
                        && visit.part() == Part.DOSE
                        && Math.abs(visit.quarter() - wanted[1])
                                < planned.grid().chairQuarters(visit.shape()));
    }
}
