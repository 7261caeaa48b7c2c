package health.daybreak.scheduling.plan.bench;

import static health.daybreak.scheduling.plan.bench.SchedulingBench.median;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.milliseconds;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.percentile;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.say;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CoursePlanner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Part a: one course into a clinic in which 60 run, with 6 chairs, 3 nurses, 2 prescribers and absences. */
final class OneCourse {

    private static final int RUNNING = 60;
    private static final int DAYS = 30;
    private static final int WARM_UP = 300;
    private static final int COURSES = 1_000;
    private static final int WITH_TIMEFOLD = 5;

    private final Duration timefold;

    OneCourse(Duration timefold) {
        this.timefold = timefold;
    }

    void run() {
        Running running = Running.of(Instance.of(RUNNING, 6, 3, 2, 0, DAYS, 1), 200);
        Situation situation = running.held();
        say("a. one course into a clinic with %d running", running.plans().size());
        Treatment treatment = Treatments.of(Riverside.iv());
        List<Double> search = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> greedy = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        List<Double> greedyCosts = new ArrayList<>();
        Random random = new Random(7);
        int broken = 0;
        int without = 0;
        for (int i = -WARM_UP; i < COURSES; i++) {
            CourseRequest request = Instance.request("new", treatment, DAYS, random);
            Instance alone = new Instance(situation, List.of(request));
            double ofSearch = search(situation, request);
            long start = System.nanoTime();
            List<CoursePlan> best = new SeriesPlanner(situation, request)
                    .best().stream().map(proposal -> proposal.plan()).toList();
            double ofWhole = milliseconds(start);
            start = System.nanoTime();
            List<CoursePlan> early = EarliestFit.plan(alone);
            double ofGreedy = milliseconds(start);
            if (i >= 0) {
                if (!best.isEmpty()) {
                    search.add(ofSearch);
                    whole.add(ofWhole);
                    greedy.add(ofGreedy);
                }
                broken += alone.judge().broken(best).size()
                        + alone.judge().broken(early).size();
                without += best.isEmpty() ? 1 : 0;
                if (!best.isEmpty() && !early.isEmpty()) {
                    costs.add((double) alone.judge().cost(best));
                    greedyCosts.add((double) alone.judge().cost(early));
                }
            }
        }
        say("   best plan, search alone        p50 %.2f ms  p99 %.2f ms", median(search), percentile(search, 99));
        say(
                "   best plan, with reading the clinic p50 %.2f ms  p99 %.2f ms  median cost %.0f",
                median(whole), percentile(whole, 99), median(costs));
        say(
                "   greedy, with reading the clinic    p50 %.2f ms  p99 %.2f ms  median cost %.0f",
                median(greedy), percentile(greedy, 99), median(greedyCosts));
        say("   %d of %d without any plan, %d hard breaks", without, COURSES, broken);
        timefold(situation, treatment);
    }

    /** The search as it runs on a grid that is at hand. */
    private static double search(Situation situation, CourseRequest request) {
        Horizon horizon = new Horizon(situation.clinic(), request.firstDate(), request.lastDate());
        ClinicGrid grid = new ClinicGrid(situation, horizon, request.treatment().kinds());
        CourseOnGrid course = new CourseOnGrid(request, Instance.WEIGHTS, grid);
        long start = System.nanoTime();
        CoursePlanner.exact(grid, course).best();
        return milliseconds(start);
    }

    private void timefold(Situation situation, Treatment treatment) {
        Random random = new Random(7);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        int infeasible = 0;
        for (int i = 0; i < WITH_TIMEFOLD; i++) {
            CourseRequest request = Instance.request("new", treatment, DAYS, random);
            Instance alone = new Instance(situation, List.of(request));
            List<CoursePlan> best = new SeriesPlanner(situation, request)
                    .best().stream().map(proposal -> proposal.plan()).toList();
            List<CoursePlan> plans = new TimefoldPlanner(alone).plan(timefold).plans();
            if (plans.isEmpty() || !alone.judge().broken(plans).isEmpty()) {
                infeasible++;
            } else {
                ours.add((double) alone.judge().cost(best));
                theirs.add((double) alone.judge().cost(plans));
            }
        }
        say(
                "   Timefold 2.2.0, %d courses, %d ms each: %d without a plan that keeps the rules; of the others median cost %s, ours %s",
                WITH_TIMEFOLD,
                timefold.toMillis(),
                infeasible,
                theirs.isEmpty() ? "-" : String.valueOf(median(theirs)),
                ours.isEmpty() ? "-" : String.valueOf(median(ours)));
    }
}
