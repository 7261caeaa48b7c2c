package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** A full clinic with infusions and psychotherapy, broken at random: the judge finds nothing wrong with any repair. */
class RepairKeepsEveryRuleTest {

    private static final int ROUNDS = 60;

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everyRepairIsJudgedCleanAndPricedRight(@ForAll long seed, @ForAll @IntRange(min = 2, max = 22) int courses) {
        Random random = new Random(seed);
        List<RunningCourse> running = running(random, courses);
        Situation broken = Breaking.with(
                Riverside.situation(List.of()),
                outage(random, MONDAY.plusDays(7 + random.nextInt(5))),
                outage(random, MONDAY.plusDays(7 + random.nextInt(5))));

        RepairPlan repair = new Repair(broken, running, RepairWeights.PROPOSED, seed).solve(ROUNDS);

        assertThat(Breaking.broken(broken, running, repair)).isEmpty();
        assertThat(repair.cost()).isEqualTo(Breaking.cost(running, repair, RepairWeights.PROPOSED));
        assertThat(repair.lowerBound()).isBetween(0L, repair.cost());
        assertThat(repair.moves()).allSatisfy(move -> assertThat(move.bends()).isNotEmpty());
        assertThat(repair.withoutPlace())
                .allSatisfy(none -> assertThat(none.reasons()).isNotEmpty());
    }

    /** On Tuesday of the second week; what lies before has been. */
    private static List<RunningCourse> running(Random random, int courses) {
        List<CourseRequest> requests = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            Treatment treatment = i % 4 == 3 ? psychotherapy() : Treatments.of(Riverside.iv());
            LocalDate from = MONDAY.plusDays(1L + random.nextInt(6));
            requests.add(
                    new CourseRequest("course-" + i, treatment, Wishes.NONE, Presence.ALWAYS, NOW, from, 14, null));
        }
        Map<String, CourseRequest> byId =
                requests.stream().collect(Collectors.toMap(CourseRequest::courseId, Function.identity()));
        ManyCourses many = new ManyCourses(Riverside.situation(List.of()), requests, Weights.BALANCED, 1);
        return many.plan().plans().stream()
                .map(plan -> new RunningCourse(
                        Objects.requireNonNull(byId.get(plan.courseId())), plan, beenBy(plan), need(random)))
                .toList();
    }

    private static Set<Visit> beenBy(CoursePlan plan) {
        return plan.visits().stream()
                .filter(visit -> visit.startsAt().isBefore(Riverside.at(MONDAY.plusDays(7), 0, 0)))
                .collect(Collectors.toSet());
    }

    private static Need need(Random random) {
        return new Need(random.nextBoolean(), random.nextInt(6), random.nextInt(5) == 0);
    }

    private static Outage outage(Random random, LocalDate date) {
        return switch (random.nextInt(4)) {
            case 0 -> Breaking.out("staff-nurse", date);
            case 1 -> Breaking.out("staff-therapist", date);
            case 2 -> Breaking.closed(date, date.plusDays(1));
            default -> new Outage.ChairDown("chair-1", Riverside.at(date, 8, 0), Riverside.at(date.plusDays(1), 12, 0));
        };
    }

    private static Treatment psychotherapy() {
        VisitKind talk =
                new VisitKind("talk", Route.KAP, List.of(new VisitPhase("talk", 60, false, null, false, true)), 0);
        Treatment doses = Treatments.of(Riverside.kap());
        return new Treatment(
                doses.dose(), doses.induction(), new Companion(talk, 24, 168), new Companion(talk, 24, 72));
    }
}
