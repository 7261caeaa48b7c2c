package health.daybreak.scheduling.plan.repair;

import java.util.List;

/**
 * What to do about a broken day; nothing of it is done yet.
 *
 * @param moves visits that get another time, chair or person
 * @param withoutPlace visits that cannot stay and for which no other place was found
 * @param cost in points, by the weights and the patients' needs
 * @param lowerBound no repair costs less
 */
public record RepairPlan(List<Move> moves, List<NoPlace> withoutPlace, long cost, long lowerBound) {

    public RepairPlan {
        moves = List.copyOf(moves);
        withoutPlace = List.copyOf(withoutPlace);
    }

    /** Whether it is shown that no repair is better. */
    public boolean best() {
        return cost == lowerBound;
    }
}
