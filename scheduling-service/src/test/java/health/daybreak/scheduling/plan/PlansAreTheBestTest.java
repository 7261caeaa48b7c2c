package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.many.ManyPlan;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** On small clinics, proposals and plans of several courses cost what the best of all plans cost, and keep every hard rule. */
class PlansAreTheBestTest {

    private static final int DAYS = 8;
    private static final int STEPS = 50;
    private static final long LOOKS = 1_000_000;

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void noProposalIsBetterThanTheFirst(@ForAll long seed, @ForAll @IntRange(min = 35, max = 60) int percentTaken) {
        Random random = new Random(seed);
        Treatment plain = random.nextBoolean() ? SmallClinic.psychotherapy() : SmallClinic.infusions(2);
        Treatment treatment = random.nextInt(3) == 0 ? SmallClinic.skilled(plain) : plain;
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);

        noneIsBetter(situation, SmallClinic.wishing(random, "course", treatment));
    }

    /** Such a course may have most to do with the nurse of its doses or with the therapist of its conversations. */
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noProposalForDosesOfANurseAndConversationsOfATherapistIsBetter(
            @ForAll long seed,
            @ForAll @IntRange(min = 35, max = 60) int percentTaken,
            @ForAll @IntRange(min = 1, max = 2) int doses) {
        Random random = new Random(seed);
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);

        noneIsBetter(situation, SmallClinic.wishing(random, "course", SmallClinic.accompanied(doses, true)));
    }

    /** The first therapist is free on Monday from nine to ten only, the second at any time but then. */
    @Test
    void whoHasTheIntegrationHasThePreparationTooWhereThatCanBe() {
        List<Hold> held = new ArrayList<>(List.of(taken("therapist-2", 0, 9), taken("therapist-1", 0, 10)));
        IntStream.range(1, DAYS)
                .forEach(day -> held.addAll(List.of(taken("therapist-1", day, 9), taken("therapist-1", day, 10))));
        Situation situation = SmallClinic.situation(List.of(), held);
        CourseRequest request = SmallClinic.request("course", SmallClinic.accompanied(1, true), 1);

        CoursePlan plan =
                new SeriesPlanner(situation, request).best().orElseThrow().plan();

        assertThat(plan.visits()).extracting(Visit::therapistId).containsExactly("therapist-2", null, "therapist-2");
        noneIsBetter(situation, request);
    }

    private static Hold taken(String person, int day, int hour) {
        Instant from = Riverside.at(MONDAY.plusDays(day), hour, 0);
        return new Hold(Hold.Kind.PERSON, person, from, from.plus(Duration.ofHours(1)), Hold.WHOLE);
    }

    private static void noneIsBetter(Situation situation, CourseRequest request) {
        Optional<Proposal> found = new SeriesPlanner(situation, request).best();

        Evaluator judge = new Evaluator(situation, Weights.BALANCED, List.of(request));
        List<CoursePlan> plans = found.map(Proposal::plan).stream().toList();
        assertThat(judge.broken(plans)).isEmpty();
        assertThat(judge.cost(plans))
                .isEqualTo(new TryingEveryPlan(situation, Weights.BALANCED, List.of(request)).least());
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void noPlansOfSeveralCoursesAreBetter(@ForAll long seed, @ForAll @IntRange(min = 30, max = 60) int percentTaken) {
        Random random = new Random(seed);
        Situation situation = SmallClinic.busy(random, DAYS, percentTaken);
        List<CourseRequest> requests = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Treatment treatment = i == 0 && random.nextBoolean()
                    ? SmallClinic.accompanied(1, random.nextBoolean())
                    : SmallClinic.infusions(1 + random.nextInt(2));
            boolean skilled = i == 2 && random.nextBoolean();
            requests.add(
                    SmallClinic.wishing(random, "course-" + i, skilled ? SmallClinic.skilled(treatment) : treatment));
        }
        ManyCourses many = new ManyCourses(situation, requests, Weights.BALANCED, seed);

        long bound = many.settle(random.nextInt(10), 0);
        long atLeast = many.settle(STEPS, LOOKS);

        ManyPlan plan = many.plan();
        Evaluator judge = new Evaluator(situation, Weights.BALANCED, requests);
        assertThat(judge.broken(plan.plans())).isEmpty();
        assertThat(judge.cost(plan.plans()))
                .isEqualTo(new TryingEveryPlan(situation, Weights.BALANCED, requests).least())
                .isEqualTo(plan.cost())
                .isEqualTo(atLeast)
                .satisfies(best -> assertThat(bound).isLessThanOrEqualTo(best.longValue()));
    }
}
