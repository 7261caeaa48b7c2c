package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.Riverside.NEW_YORK;

import health.daybreak.scheduling.plan.check.Broken;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What tests of repairs share: outages, and what stands after a repair, with the judge's word on it. */
public final class Breaking {

    private Breaking() {}

    public static Outage out(String staffId, LocalDate date) {
        return new Outage.PersonOut(staffId, start(date), start(date.plusDays(1)));
    }

    public static Outage closed(LocalDate from, LocalDate until) {
        return new Outage.ClinicClosed(start(from), start(until));
    }

    private static Instant start(LocalDate date) {
        return date.atTime(LocalTime.MIDNIGHT).atZone(NEW_YORK).toInstant();
    }

    public static Situation with(Situation situation, Outage... outages) {
        return new Situation(situation.clinic(), situation.staff(), List.of(outages), situation.held());
    }

    /** The courses once the moves are made and what has no place is left out. */
    public static List<CoursePlan> after(List<RunningCourse> courses, RepairPlan repair) {
        Map<Visit, Visit> moves = new HashMap<>();
        repair.moves().forEach(move -> moves.put(move.from(), move.to()));
        Set<Visit> without = new HashSet<>();
        repair.withoutPlace().forEach(none -> without.add(none.visit()));
        return courses.stream()
                .map(course -> new CoursePlan(
                        course.plan().courseId(),
                        course.plan().visits().stream()
                                .filter(visit -> !without.contains(visit)
                                        || course.fixed().contains(visit))
                                .map(visit -> Objects.requireNonNull(moves.getOrDefault(visit, visit)))
                                .sorted(Comparator.comparing(Visit::startsAt))
                                .toList()))
                .toList();
    }

    /** What the judge finds broken in the courses that still have all of their visits, and in sharing among all. */
    public static List<Broken> broken(Situation situation, List<RunningCourse> courses, RepairPlan repair) {
        List<CourseRequest> requests =
                courses.stream().map(RunningCourse::request).toList();
        Set<String> incomplete = new HashSet<>();
        repair.withoutPlace().forEach(none -> incomplete.add(none.visit().courseId()));
        return new Evaluator(situation, Weights.BALANCED, requests)
                .broken(after(courses, repair)).stream()
                        .filter(broken -> !(incomplete.contains(broken.courseId()) && aboutTheWhole(broken)))
                        .toList();
    }

    private static boolean aboutTheWhole(Broken broken) {
        return switch (broken.rule()) {
            case COUNT, FIRST_WITHIN, MAX_DAYS, PREPARATION, INTEGRATION -> true;
            default -> false;
        };
    }

    /** What the moves and the visits without a place cost, counted once more from themselves. */
    public static long cost(List<RunningCourse> courses, RepairPlan repair, RepairWeights weights) {
        Map<String, RunningCourse> byId = new HashMap<>();
        courses.forEach(course -> byId.put(course.plan().courseId(), course));
        MoveCost moveCost = new MoveCost(weights, NEW_YORK);
        long cost = 0;
        for (Move move : repair.moves()) {
            RunningCourse course = Objects.requireNonNull(byId.get(move.from().courseId()));
            cost += moveCost.of(move.from(), move.to(), course.request().wishes(), weights.percent(course.need()));
        }
        for (NoPlace none : repair.withoutPlace()) {
            RunningCourse course = Objects.requireNonNull(byId.get(none.visit().courseId()));
            cost += course.fixed().contains(none.visit())
                    ? 0
                    : RepairWeights.weighed(weights.unplaced(), weights.percent(course.need()));
        }
        return cost;
    }
}
