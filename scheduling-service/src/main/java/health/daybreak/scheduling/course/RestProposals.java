package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Series;
import java.util.List;

/**
 * Ways in which a series can go on, the best first; what is past stays.
 *
 * @param numbers of the sessions that are still to come, in the order of the slots
 * @param ownSeries whether the break is so long that the rest only keeps its distance to what is past
 */
public record RestProposals(List<Integer> numbers, boolean ownSeries, List<Series> series) {

    public RestProposals {
        numbers = List.copyOf(numbers);
        series = List.copyOf(series);
    }
}
