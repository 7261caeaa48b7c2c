package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Visit;
import java.util.Objects;

/** Turns visits at which a dose is given into slots on the clinic's days. */
public final class Slots {

    private Slots() {}

    /** The slot of a dose. */
    public static Slot of(Visit visit) {
        return new Slot(
                visit.startsAt(),
                visit.endsAt(),
                visit.chairId(),
                Objects.requireNonNull(visit.nurseId(), "a dose has a nurse"),
                Objects.requireNonNull(visit.prescriberId(), "a dose has a prescriber"),
                visit.therapistId());
    }
}
