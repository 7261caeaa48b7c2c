package health.daybreak.scheduling.plan.many;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ManyCoursesTest {

    private static final Situation RIVERSIDE = Riverside.situation(List.of());

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void plansOfManyCoursesKeepEveryHardRule(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int courses) {
        ManyCourses many = new ManyCourses(RIVERSIDE, requests(courses), Weights.BALANCED, seed);
        many.improve(30);

        ManyPlan plan = many.plan();

        Evaluator judge = new Evaluator(RIVERSIDE, Weights.BALANCED, requests(courses));
        assertThat(judge.broken(plan.plans())).isEmpty();
        assertThat(plan.plans().size() + plan.unplaced().size()).isEqualTo(courses);
        assertThat(judge.cost(plan.plans())).isLessThanOrEqualTo(plan.cost());
    }

    @Test
    void aCourseAloneIsShownToBeTheBestPlan() {
        ManyCourses many = new ManyCourses(RIVERSIDE, requests(1), Weights.BALANCED, 1);

        assertThat(many.settle(0, 0)).isEqualTo(many.plan().cost());
    }

    @Test
    void improvingNeverMakesItWorseAndTheSameSeedGivesTheSamePlans() {
        ManyCourses one = new ManyCourses(RIVERSIDE, requests(30), Weights.BALANCED, 5);
        ManyCourses other = new ManyCourses(RIVERSIDE, requests(30), Weights.BALANCED, 5);
        long before = one.plan().cost();
        one.improve(100);
        other.improve(60);
        other.improve(40);

        assertThat(one.plan().cost()).isLessThanOrEqualTo(before);
        assertThat(one.plan()).isEqualTo(other.plan());
    }

    @Test
    void whatCannotBePlannedIsNamed() {
        Situation nobody = new Situation(Riverside.clinic(), List.of(), List.of(), List.of());

        ManyPlan plan = new ManyCourses(nobody, requests(2), Weights.BALANCED, 1).plan();

        assertThat(plan.plans()).isEmpty();
        assertThat(plan.unplaced()).containsExactly("course-0", "course-1");
    }

    private static List<CourseRequest> requests(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CourseRequest(
                        "course-" + i,
                        Treatments.of(i % 5 == 4 ? Riverside.kap() : Riverside.iv()),
                        Wishes.NONE,
                        Presence.ALWAYS,
                        NOW,
                        MONDAY.plusDays(i % 7),
                        14,
                        null))
                .toList();
    }
}
