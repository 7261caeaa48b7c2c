package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.model.Visit;
import java.util.List;

/**
 * A visit that gets another time, chair or person.
 *
 * @param bends in words for people, what is not as it was or was wished, for example "another nurse"
 */
public record Move(Visit from, Visit to, List<String> bends) {

    public Move {
        bends = List.copyOf(bends);
    }

    /** Whether the patient has to come at another time. */
    public boolean otherTime() {
        return !from.startsAt().equals(to.startsAt());
    }
}
