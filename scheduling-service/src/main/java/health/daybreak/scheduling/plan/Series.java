package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A series that keeps every hard rule as things stand.
 *
 * @param slots one for each dose, in order
 * @param conversations the conversations around the doses, in order of time
 * @param reasons what speaks for it, for people
 */
public record Series(List<Slot> slots, List<PlannedVisit> conversations, List<String> reasons) {

    public Series {
        slots = List.copyOf(slots);
        conversations = List.copyOf(conversations);
        reasons = List.copyOf(reasons);
    }

    /** The doses and conversations of a proposal. */
    public static Series of(Proposal proposal) {
        return new Series(
                proposal.plan().doses().stream().map(Slots::of).toList(),
                proposal.plan().visits().stream()
                        .filter(visit -> visit.part() != Part.DOSE)
                        .map(visit -> new PlannedVisit(visit.part(), visit.number(), Slots.of(visit)))
                        .toList(),
                proposal.reasons());
    }

    /** Every visit of it. */
    public List<PlannedVisit> allVisits() {
        List<PlannedVisit> all = new ArrayList<>();
        slots.forEach(slot -> all.add(PlannedVisit.dose(all.size() + 1, slot)));
        all.addAll(conversations);
        return all;
    }
}
