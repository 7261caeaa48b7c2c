package health.daybreak.scheduling.plan.bench;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.median;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.milliseconds;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.percentile;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.say;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.repair.Breaking;
import health.daybreak.scheduling.plan.repair.Need;
import health.daybreak.scheduling.plan.repair.Repair;
import health.daybreak.scheduling.plan.repair.RepairPlan;
import health.daybreak.scheduling.plan.repair.RepairWeights;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import health.daybreak.scheduling.plan.repair.SmallBreak;
import health.daybreak.scheduling.staff.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Part c: the nurse with most patients is lost for a day on which nurses are taken to about 90 percent. */
final class BrokenDay {

    private static final RepairWeights WEIGHTS = RepairWeights.PROPOSED;
    private static final int ROUNDS = 1_000;
    private static final int SMALL = 40;
    private static final double LOAD = 90;

    private final int seeds;
    private final Duration timefold;

    BrokenDay(int seeds, Duration timefold) {
        this.seeds = seeds;
        this.timefold = timefold;
    }

    void run() {
        List<Double> load = new ArrayList<>();
        List<Double> hit = new ArrayList<>();
        List<Double> time = new ArrayList<>();
        List<Double> moved = new ArrayList<>();
        List<Double> cost = new ArrayList<>();
        List<Double> greedyMoved = new ArrayList<>();
        List<Double> greedyCost = new ArrayList<>();
        int broken = 0;
        int best = 0;
        int without = 0;
        int greedyWithout = 0;
        for (int seed = 0; seed <= seeds; seed++) {
            Running running = Running.of(Instance.of(80, 6, 3, 2, 0, 12, seed), 300);
            LocalDate day = nearlyFull(running);
            String nurse = busiest(running, day);
            Situation situation = Breaking.with(running.instance().situation(), Breaking.out(nurse, day));
            List<RunningCourse> courses = courses(running, seed);
            long start = System.nanoTime();
            RepairPlan repair = new Repair(situation, courses, WEIGHTS, seed).solve(ROUNDS);
            double took = milliseconds(start);
            RepairPlan greedy = new EarliestRepair(situation, courses).plan();
            if (seed == 1) {
                timefold(situation, courses);
            }
            if (seed > 0) {
                time.add(took);
                load.add(load(running, day));
                hit.add((double) on(running, day).stream()
                        .filter(visit -> nurse.equals(visit.nurseId()))
                        .count());
                moved.add((double) patients(repair));
                cost.add((double) repair.cost());
                greedyMoved.add((double) patients(greedy));
                greedyCost.add((double) Breaking.cost(courses, greedy, WEIGHTS));
                broken += Breaking.broken(situation, courses, repair).size();
                broken += Breaking.broken(situation, courses, greedy).size();
                best += repair.best() ? 1 : 0;
                without += repair.withoutPlace().size();
                greedyWithout += greedy.withoutPlace().size();
            }
        }
        say(
                "c. a nurse lost for a day, %d seeds: load of the nurses %.0f %%, visits hit %.0f (medians), %d hard breaks",
                seeds, median(load), median(hit), broken);
        say(
                "   repair   p50 %.0f ms, most %.0f ms; patients at another time %.0f, cost %.0f (medians); without a place %d; shown to be optimal %d of %d",
                median(time), percentile(time, 100), median(moved), median(cost), without, best, seeds);
        say(
                "   greedy   patients at another time %.0f, cost %.0f (medians); without a place %d",
                median(greedyMoved), median(greedyCost), greedyWithout);
        small();
    }

    private void timefold(Situation situation, List<RunningCourse> courses) {
        RepairPlan repair = new TimefoldRepair(situation, courses).plan(timefold);
        say(
                "c. Timefold 2.2.0, seed 1, %d s: %d hard breaks, patients at another time %d, cost %d",
                timefold.toSeconds(),
                Breaking.broken(situation, courses, repair).size(),
                patients(repair),
                Breaking.cost(courses, repair, WEIGHTS));
        RepairPlan ours = new Repair(situation, courses, WEIGHTS, 1).solve(ROUNDS);
        say("   ours on the same: patients at another time %d, cost %d", patients(ours), ours.cost());
    }

    /** How many repairs of small clinics cost what the best of all does, and how much longer it takes to try everything. */
    private void small() {
        int best = 0;
        double ours = 0;
        double everything = 0;
        for (int seed = 0; seed < SMALL; seed++) {
            SmallBreak small = SmallBreak.of(seed, 4 - seed % 2, 1 + seed % 2);
            long start = System.nanoTime();
            RepairPlan repair = new Repair(small.situation(), small.courses(), WEIGHTS, seed).solve(ROUNDS);
            ours += milliseconds(start);
            start = System.nanoTime();
            best += small.leastBelow(repair.cost(), WEIGHTS) == repair.cost() ? 1 : 0;
            everything += milliseconds(start);
        }
        say(
                "   small clinics: %d of %d repairs cost what the best of all costs; %.0f ms, trying everything cheaper %.0f ms",
                best, SMALL, ours, everything);
    }

    private static List<RunningCourse> courses(Running running, int seed) {
        Random random = new Random(seed);
        Map<String, CourseRequest> requests = running.instance().requests().stream()
                .collect(Collectors.toMap(CourseRequest::courseId, request -> request));
        return running.plans().stream()
                .map(plan -> new RunningCourse(
                        Objects.requireNonNull(requests.get(plan.courseId())),
                        plan,
                        Set.of(),
                        new Need(random.nextInt(4) > 0, random.nextInt(3), random.nextInt(10) == 0)))
                .toList();
    }

    private static long patients(RepairPlan repair) {
        return repair.moves().stream()
                .filter(move -> move.otherTime())
                .map(move -> move.from().courseId())
                .distinct()
                .count();
    }

    private static LocalDate nearlyFull(Running running) {
        return MONDAY.datesUntil(MONDAY.plusDays(30))
                .min(Comparator.comparingDouble(day -> Math.abs(load(running, day) - LOAD)))
                .orElseThrow();
    }

    private static String busiest(Running running, LocalDate day) {
        Map<String, Integer> visits = new HashMap<>();
        on(running, day).forEach(visit -> visits.merge(String.valueOf(visit.nurseId()), 1, Integer::sum));
        return visits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** How much of what the nurses on duty could do is taken, in percent. */
    private static double load(Running running, LocalDate day) {
        double there = running.instance().situation().staff().stream()
                .flatMap(person -> person.plannable(Role.NURSE, day).stream())
                .mapToLong(shift -> Duration.between(shift.from(), shift.to()).toMinutes() * 2)
                .sum();
        double taken = on(running, day).stream()
                .mapToLong(visit ->
                        Duration.between(visit.startsAt(), visit.endsAt()).toMinutes())
                .sum();
        return there == 0 ? 0 : 100 * taken / there;
    }

    private static List<Visit> on(Running running, LocalDate day) {
        return running.plans().stream()
                .map(CoursePlan::visits)
                .flatMap(List::stream)
                .filter(visit -> visit.startsAt().atZone(NEW_YORK).toLocalDate().equals(day))
                .toList();
    }
}
