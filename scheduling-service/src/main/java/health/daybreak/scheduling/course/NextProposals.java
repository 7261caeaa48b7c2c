package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the next session after the induction can be.
 *
 * @param number of the session
 * @param interval what the patient's scores speak for, once the course is in maintenance
 * @param series one for each date with room, the nearest to what is proposed first
 */
public record NextProposals(
        int number, TaperWindow window, @Nullable MaintenanceInterval interval, List<Series> series) {

    public NextProposals {
        series = List.copyOf(series);
    }
}
