package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import java.util.List;

/**
 * A series that keeps every hard rule as things stand.
 *
 * @param slots one for each session, in order
 * @param reasons what speaks for it, for people
 */
public record Series(List<Slot> slots, List<String> reasons) {

    public Series {
        slots = List.copyOf(slots);
        reasons = List.copyOf(reasons);
    }

    /** The doses of a proposal. */
    public static Series of(Proposal proposal) {
        return new Series(proposal.plan().doses().stream().map(Slots::of).toList(), proposal.reasons());
    }
}
