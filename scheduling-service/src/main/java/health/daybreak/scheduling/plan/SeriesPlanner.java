package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.check.CourseCost;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.plan.series.CourseChoice;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CoursePlanner;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Proposes plans for one course, the best first; each is the best there is by what it aims at. */
public final class SeriesPlanner {

    private static final LocalTime NOON = LocalTime.NOON;

    private final Situation situation;
    private final CourseRequest request;
    private final ClinicGrid grid;

    public SeriesPlanner(Situation situation, CourseRequest request) {
        this.situation = situation;
        this.request = request;
        Horizon horizon = new Horizon(situation.clinic(), request.firstDate(), request.lastDate());
        this.grid = new ClinicGrid(situation, horizon, request.treatment().kinds());
    }

    /** The best plan by all that counts, if there is any. */
    public Optional<Proposal> best() {
        return plan(request, Weights.BALANCED).map(this::proposal);
    }

    /** Several different plans, the best first: balanced, as early as possible, as steady as possible, other times of day. */
    public List<Proposal> propose() {
        List<Optional<CoursePlan>> plans = new ArrayList<>(List.of(
                plan(request, Weights.BALANCED), plan(request, Weights.EARLIEST), plan(request, Weights.STEADY)));
        if (request.wishes().anyTime()) {
            plans.add(plan(wishing(LocalTime.MIN, NOON.minusMinutes(1)), Weights.BALANCED));
            plans.add(plan(wishing(NOON, LocalTime.MAX), Weights.BALANCED));
        }
        Map<CoursePlan, Proposal> found = new LinkedHashMap<>();
        plans.stream().flatMap(Optional::stream).forEach(plan -> found.computeIfAbsent(plan, this::proposal));
        return found.values().stream()
                .sorted(Comparator.comparingLong(Proposal::cost))
                .toList();
    }

    /** How many of the days looked at have any room at all for a dose. */
    public int daysWithRoom() {
        CourseOnGrid course = new CourseOnGrid(request, Weights.BALANCED, grid);
        return (int) IntStream.range(0, grid.horizon().days())
                .filter(day -> course.canDose(grid, day))
                .count();
    }

    private Optional<CoursePlan> plan(CourseRequest wanted, Weights weights) {
        CourseChoice choice = CoursePlanner.exact(grid, new CourseOnGrid(wanted, weights, grid))
                .best();
        return Optional.ofNullable(choice)
                .map(found -> new CoursePlan(
                        request.courseId(),
                        found.visits().stream()
                                .map(visit -> grid.visit(request.courseId(), visit))
                                .toList()));
    }

    private CourseRequest wishing(LocalTime earliest, LocalTime latest) {
        Wishes wishes = new Wishes(request.wishes().weekdays(), earliest, latest);
        return new CourseRequest(
                request.courseId(),
                request.treatment(),
                wishes,
                request.presence(),
                request.notBefore(),
                request.from(),
                request.firstWithinDays(),
                request.validUntil());
    }

    private Proposal proposal(CoursePlan plan) {
        Weights weights = Weights.BALANCED;
        long cost = new CourseCost(request, weights, grid.horizon().zone()).of(plan);
        for (Visit visit : plan.visits()) {
            int quarters = grid.chairQuarters(grid.shape(request.treatment().kind(visit.part())));
            cost += (long) weights.load() * grid.load().crowding(grid.horizon().day(visit.startsAt()), quarters);
        }
        return new Proposal(plan, cost, new Reasons(situation, request).of(plan));
    }
}
