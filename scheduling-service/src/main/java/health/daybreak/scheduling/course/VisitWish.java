package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.model.Part;

/**
 * A place that somebody asks for, for a visit of a series.
 *
 * @param number of the dose that it is, or belongs to, from 1
 */
public record VisitWish(Part part, int number, SlotWish at) {

    boolean sameVisit(VisitWish other) {
        return part == other.part && number == other.number;
    }
}
