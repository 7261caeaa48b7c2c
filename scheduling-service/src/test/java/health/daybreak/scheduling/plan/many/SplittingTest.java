package health.daybreak.scheduling.plan.many;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.SmallClinic;
import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** More courses than a small clinic has good room for: splitting by shares finds what trying one way of each finds. */
class SplittingTest {

    private static final Weights WEIGHTS = Weights.BALANCED;
    private static final int DAYS = 8;
    private static final int OPEN = 30;
    private static final int MOST = 40;
    private static final long LOOKS = 20_000_000;

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void splittingIsAsGoodAsTryingOneOfEach(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int courses,
            @ForAll @IntRange(min = 20, max = 45) int percentTaken) {
        Random random = new Random(seed);
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);
        Treatment treatment = SmallClinic.infusions(1 + random.nextInt(2));
        List<CourseRequest> requests = IntStream.range(0, courses)
                .mapToObj(i -> wishing(random, "course-" + i, treatment))
                .toList();
        LocalDate last = requests.getFirst().lastDate();
        ClinicGrid grid = new ClinicGrid(
                situation,
                new Horizon(situation.clinic(), requests.getFirst().firstDate(), last),
                List.copyOf(treatment.kinds()));
        List<List<Way>> ways = ways(grid, requests);
        long known = cheapest(ways) + OPEN;

        Found<Way> found = Splitting.best(ways, grid, WEIGHTS, known, LOOKS);

        Found<Way> tried = OneOfEach.best(ways, new ClinicRoom(grid, WEIGHTS), 0, known, LOOKS);
        assertThat(found.cost()).isEqualTo(tried.cost());
        assertThat(List.of(found.finished(), tried.finished())).containsOnly(true);
        ClinicRoom room = new ClinicRoom(grid, WEIGHTS);
        List<Way> better = found.better();
        if (better != null) {
            assertThat(better).allMatch(room::take);
            assertThat(room.cost()).isEqualTo(found.cost());
        }
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

    private static long cheapest(List<List<Way>> ways) {
        return (long) ways.stream().mapToDouble(all -> all.getFirst().atLeast()).sum();
    }

    private static CourseRequest wishing(Random random, String courseId, Treatment treatment) {
        CourseRequest plain = SmallClinic.request(courseId, treatment, 2);
        return new CourseRequest(
                courseId,
                treatment,
                SmallClinic.wishes(random),
                Presence.ALWAYS,
                plain.notBefore(),
                plain.from(),
                plain.firstWithinDays(),
                null);
    }
}
