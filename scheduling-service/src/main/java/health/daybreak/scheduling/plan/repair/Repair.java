package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the repair of a broken clinic that costs least. Visits that nothing hit may move too where that costs less in
 * all. They never lose their place, unless they make no sense without one that did: an integration without its dose.
 */
public final class Repair {

    /** Eight microseconds each where nearly everything fits (80 courses, 90 percent load): two to three seconds at most. */
    private static final long LOOKS = 300_000;

    private final Situation situation;
    private final List<RunningCourse> courses;
    private final RepairWeights weights;
    private final long seed;

    /**
     * @param situation its outages are what broke; held is what visits outside of these courses take
     * @param seed the same problem with the same seed has the same answer
     */
    public Repair(Situation situation, List<RunningCourse> courses, RepairWeights weights, long seed) {
        this.situation = situation;
        this.courses = List.copyOf(courses);
        this.weights = weights;
        this.seed = seed;
    }

    /** @param rounds how often a better repair is looked for at most, once there is one */
    public RepairPlan solve(int rounds) {
        if (courses.isEmpty()) {
            return new RepairPlan(List.of(), List.of(), 0, 0);
        }
        Board board = new Board(situation, courses, weights);
        long bound = new LowerBound(board, weights).count();
        new RuinAndRecreate(board, weights, seed).run(rounds, bound);
        boolean best = board.cost() > bound && new BestOfAll(board).find(LOOKS);
        return plan(board, best ? board.cost() : bound);
    }

    private RepairPlan plan(Board board, long bound) {
        Bends bends = new Bends(situation.clinic().zone());
        List<Move> moves = new ArrayList<>();
        List<NoPlace> withoutPlace = new ArrayList<>();
        for (int i = 0; i < board.size(); i++) {
            StandingCourse course = board.course(i).course();
            for (int visit = 0; visit < course.visits(); visit++) {
                Visit from = course.visit(visit);
                GridVisit at = board.placed(i).visits().get(visit);
                if (at == null) {
                    withoutPlace.add(new NoPlace(from, reasons(board, i, visit)));
                } else if (course.fixed(visit) && needsSomebody(from, course.running())) {
                    withoutPlace.add(new NoPlace(
                            from, List.of("It has begun or is about to, and may not move: somebody has to step in.")));
                } else if (!at.equals(course.home(visit))) {
                    Visit to = board.grid().visit(from.courseId(), at);
                    moves.add(new Move(
                            from,
                            to,
                            bends.of(from, to, course.running().request().wishes())));
                }
            }
        }
        moves.sort(Comparator.comparing((Move move) -> move.from().startsAt())
                .thenComparing(move -> move.from().courseId()));
        withoutPlace.sort(Comparator.comparing((NoPlace none) -> none.visit().startsAt())
                .thenComparing(none -> none.visit().courseId()));
        return new RepairPlan(moves, withoutPlace, board.cost(), bound);
    }

    private static List<String> reasons(Board board, int i, int visit) {
        CourseRepair course = board.course(i);
        return course.hit().get(visit)
                ? new WhyNoPlace(board.grid(), course.course(), board.placed(i), visit).reasons()
                : List.of("It belongs to a dose or a conversation that found no place.");
    }

    private boolean needsSomebody(Visit visit, RunningCourse course) {
        return visit.endsAt().isAfter(course.request().notBefore())
                && situation.outages().stream()
                        .filter(outage -> outage.touches(visit.startsAt(), visit.endsAt()))
                        .anyMatch(outage -> switch (outage) {
                            case Outage.PersonOut out ->
                                out.staffId().equals(visit.nurseId())
                                        || out.staffId().equals(visit.prescriberId())
                                        || out.staffId().equals(visit.therapistId());
                            case Outage.ChairDown down -> down.chairId().equals(visit.chairId());
                            case Outage.ClinicClosed closed -> true;
                        });
    }
}
