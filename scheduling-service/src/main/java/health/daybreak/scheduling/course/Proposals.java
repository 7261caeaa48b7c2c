package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Series;
import java.util.List;

/**
 * Series to choose from, the best first.
 *
 * @param daysLookedAt how many days ahead were looked at
 * @param daysWithRoom on how many of them a single session would find a place; says whether the clinic is full or closed
 */
public record Proposals(List<Series> series, int daysLookedAt, int daysWithRoom) {

    public Proposals {
        series = List.copyOf(series);
    }
}
