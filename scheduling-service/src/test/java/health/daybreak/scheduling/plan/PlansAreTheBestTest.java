package health.daybreak.scheduling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.many.ManyPlan;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** On small clinics, proposals and plans of several courses cost what the best of all plans cost, and keep every hard rule. */
class PlansAreTheBestTest {

    private static final int DAYS = 8;
    private static final int STEPS = 50;
    private static final long LOOKS = 1_000_000;

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void noProposalIsBetterThanTheFirst(@ForAll long seed, @ForAll @IntRange(min = 35, max = 60) int percentTaken) {
        Random random = new Random(seed);
        Treatment treatment = random.nextBoolean() ? SmallClinic.psychotherapy() : SmallClinic.infusions(2);
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);
        CourseRequest request = wishing(random, "course", treatment);

        Optional<Proposal> found = new SeriesPlanner(situation, request).best();

        Evaluator judge = new Evaluator(situation, Weights.BALANCED, List.of(request));
        List<CoursePlan> plans = found.map(Proposal::plan).stream().toList();
        assertThat(judge.broken(plans)).isEmpty();
        assertThat(judge.cost(plans))
                .isEqualTo(new TryingEveryPlan(situation, Weights.BALANCED, List.of(request)).least());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void noPlansOfSeveralCoursesAreBetter(@ForAll long seed, @ForAll @IntRange(min = 30, max = 60) int percentTaken) {
        Random random = new Random(seed);
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);
        List<CourseRequest> requests = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            requests.add(wishing(random, "course-" + i, SmallClinic.infusions(1 + random.nextInt(2))));
        }
        ManyCourses many = new ManyCourses(situation, requests, Weights.BALANCED, seed);

        long atLeast = many.settle(STEPS, LOOKS);

        ManyPlan plan = many.plan();
        Evaluator judge = new Evaluator(situation, Weights.BALANCED, requests);
        assertThat(judge.broken(plan.plans())).isEmpty();
        assertThat(judge.cost(plan.plans()))
                .isEqualTo(new TryingEveryPlan(situation, Weights.BALANCED, requests).least())
                .isEqualTo(plan.cost())
                .isEqualTo(atLeast);
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
