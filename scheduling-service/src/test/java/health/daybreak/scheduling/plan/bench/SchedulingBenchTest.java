package health.daybreak.scheduling.plan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.model.CoursePlan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bench compares is comparable: each way of planning a small instance is judged alike. */
class SchedulingBenchTest {

    private static final Instance SMALL = Instance.of(3, 4, 3, 2, 1, 12, 3);

    @Test
    void earliestFitKeepsEveryHardRule() {
        List<CoursePlan> plans = EarliestFit.plan(SMALL);

        assertThat(plans).hasSize(3);
        assertThat(SMALL.judge().broken(plans)).isEmpty();
    }

    @Test
    void ourPlansKeepEveryHardRuleAndCostLessThanEarliestFit() {
        List<CoursePlan> plans = Running.of(SMALL, 20).plans();

        assertThat(SMALL.judge().broken(plans)).isEmpty();
        assertThat(SMALL.judge().cost(plans)).isLessThan(SMALL.judge().cost(EarliestFit.plan(SMALL)));
    }

    /** As long as nothing was cut off before shares were split, that many looks ended in the middle of it. */
    @Test
    void plansOfFortyCoursesAreShownToBeTheBest() {
        Instance forty = Instance.scaled(40, 7);
        ManyCourses many = new ManyCourses(forty.situation(), forty.requests(), Instance.WEIGHTS, 7);

        long bound = many.settle(150, 400_000);

        List<CoursePlan> plans = many.plan().plans();
        assertThat(forty.judge().broken(plans)).isEmpty();
        assertThat(forty.judge().cost(plans)).isEqualTo(bound);
    }

    @Test
    void timefoldPlansTheSameCoursesByTheSameRules() {
        Instance one = Instance.of(1, 2, 1, 1, 0, 12, 3);

        TimefoldPlanner.Result result = new TimefoldPlanner(one).plan(Duration.ofSeconds(4));

        assertThat(result.plans()).hasSize(1);
        assertThat(result.feasible())
                .isEqualTo(one.judge().broken(result.plans()).isEmpty());
    }
}
