package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.model.CoursePlan;
import java.util.List;

/**
 * Plans for many courses that can all be carried out together.
 *
 * @param unplaced the courses without a plan
 * @param cost in points of inconvenience, over all
 */
public record ManyPlan(List<CoursePlan> plans, List<String> unplaced, long cost) {

    public ManyPlan {
        plans = List.copyOf(plans);
        unplaced = List.copyOf(unplaced);
    }
}
