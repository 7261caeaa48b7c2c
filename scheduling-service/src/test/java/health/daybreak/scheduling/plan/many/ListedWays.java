package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.SmallClinic;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Some ways of planning each of a few courses that want more of a small clinic than it has good room for. */
record ListedWays(ClinicGrid grid, List<List<Way>> ways) {

    static final Weights WEIGHTS = Weights.BALANCED;

    private static final int DAYS = 8;
    private static final int OPEN = 30;
    private static final int MOST = 40;

    static ListedWays random(Random random, int courses, int percentTaken) {
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);
        Treatment treatment = SmallClinic.infusions(1 + random.nextInt(2));
        List<CourseRequest> requests = IntStream.range(0, courses)
                .mapToObj(i -> SmallClinic.wishing(random, "course-" + i, treatment))
                .toList();
        LocalDate last = requests.getFirst().lastDate();
        ClinicGrid grid = new ClinicGrid(
                situation,
                new Horizon(situation.clinic(), requests.getFirst().firstDate(), last),
                List.copyOf(treatment.kinds()));
        return new ListedWays(grid, ways(grid, requests));
    }

    /** What no plans cost less than, and somewhat more than that. */
    long known() {
        return OPEN
                + (long) ways.stream()
                        .mapToDouble(all -> all.getFirst().atLeast())
                        .sum();
    }

    /** Whatever room is worth, for each course, as far as there are not too many of them. */
    private static List<List<Way>> ways(ClinicGrid grid, List<CourseRequest> requests) {
        Pricing free = new Pricing(grid, new Prices(grid, WEIGHTS), WEIGHTS.person() * Prices.UNIT);
        List<List<Way>> ways = new ArrayList<>();
        for (CourseRequest request : requests) {
            CourseOnGrid course = new CourseOnGrid(request, WEIGHTS.times(Prices.UNIT), grid);
            int below = free.cheapest(course).cost() + OPEN * Prices.UNIT;
            List<Way> all = Objects.requireNonNull(Ways.below(below, Integer.MAX_VALUE, grid, course, free));
            ways.add(all.subList(0, Math.min(MOST, all.size())));
        }
        return ways;
    }
}
