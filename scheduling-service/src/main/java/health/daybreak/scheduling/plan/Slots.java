package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Visit;

/** Turns visits into slots on the clinic's days. */
public final class Slots {

    private Slots() {}

    /** The slot of a dose. */
    public static Slot of(Visit visit) {
        return new Slot(
                visit.startsAt(),
                visit.endsAt(),
                visit.chairId(),
                visit.nurseId(),
                visit.prescriberId(),
                visit.therapistId());
    }
}
