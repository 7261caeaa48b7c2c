package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.CoursePlan;
import java.util.List;

/**
 * A plan for one course that keeps every hard rule as things stand.
 *
 * @param cost in points of inconvenience, by which proposals are ranked
 * @param reasons what speaks for it, for people
 */
public record Proposal(CoursePlan plan, long cost, List<String> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
