package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Visit;
import java.util.Set;

/**
 * A course that runs, as it stands.
 *
 * @param request what it has to keep; visits that move start after its {@code notBefore}
 * @param plan every visit of it, those of the past included
 * @param fixed visits of the plan that may not move: begun, past, or due within minutes
 */
public record RunningCourse(CourseRequest request, CoursePlan plan, Set<Visit> fixed, Need need) {

    public RunningCourse {
        fixed = Set.copyOf(fixed);
        if (!plan.visits().containsAll(fixed)) {
            throw new IllegalArgumentException("Only visits of the plan can be fixed, in " + plan.courseId());
        }
    }
}
