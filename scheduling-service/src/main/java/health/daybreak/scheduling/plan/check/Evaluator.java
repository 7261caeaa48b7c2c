package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The independent judge of plans: which hard rules they break, and what they cost. */
public final class Evaluator {

    private final Situation situation;
    private final Weights weights;
    private final Map<String, CourseRequest> requests;

    public Evaluator(Situation situation, Weights weights, Collection<CourseRequest> requests) {
        this.situation = situation;
        this.weights = weights;
        this.requests = requests.stream().collect(Collectors.toMap(CourseRequest::courseId, Function.identity()));
    }

    /** Every hard rule that the plans break, alone or together; empty when they can be carried out. */
    public List<Broken> broken(Collection<CoursePlan> plans) {
        List<Broken> all = new ArrayList<>();
        PlaceChecks places = new PlaceChecks(situation);
        SharingChecks sharing = new SharingChecks(situation);
        for (CoursePlan plan : plans) {
            CourseRequest request = request(plan);
            plan.visits().forEach(visit -> all.addAll(places.broken(visit, request)));
            plan.visits().forEach(visit -> sharing.add(visit, request.treatment()));
            all.addAll(new SeriesChecks(request, situation.clinic().zone()).broken(plan));
        }
        all.addAll(sharing.broken());
        return all;
    }

    /** What the plans cost together; courses without a plan cost as well. */
    public long cost(Collection<CoursePlan> plans) {
        long cost = (long) weights.unplaced() * (requests.size() - plans.size());
        for (CoursePlan plan : plans) {
            cost += new CourseCost(request(plan), weights, situation.clinic().zone()).of(plan);
        }
        return cost + (long) weights.load() * new Crowding(situation).quarters(plans, requests);
    }

    private CourseRequest request(CoursePlan plan) {
        return Objects.requireNonNull(requests.get(plan.courseId()), () -> "nobody asked for " + plan.courseId());
    }
}
