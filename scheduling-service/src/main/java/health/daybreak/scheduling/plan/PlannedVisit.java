package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;

/**
 * A visit of a course at a place.
 *
 * @param number of the dose that it is, or belongs to, from 1
 */
public record PlannedVisit(Part part, int number, Slot slot) {

    /** Doses at these places, in order. */
    public static PlannedVisit dose(int number, Slot slot) {
        return new PlannedVisit(Part.DOSE, number, slot);
    }
}
