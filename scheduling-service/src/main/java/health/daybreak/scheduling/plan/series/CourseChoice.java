package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.List;

/**
 * A plan for one course that a grid has room for.
 *
 * @param visits in order of time; not placed yet
 * @param cost what it costs as things stood when it was chosen
 */
public record CourseChoice(List<GridVisit> visits, int cost) {

    public CourseChoice {
        visits = List.copyOf(visits);
    }
}
