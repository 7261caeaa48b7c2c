package health.daybreak.intake.practitioner;

import health.daybreak.events.staff.StaffEvent;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;

/** Keeps who works here and with which credentials; the topic is compacted, so the newest counts. */
public final class FollowStaff {

    private final Practitioners practitioners;

    public FollowStaff(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Hears of one member of staff. */
    public void on(Received<StaffEvent> received) {
        practitioners.reactToLatest(
                received.envelope().subject(), received, (known, event, envelope) -> switch (event) {
                    case StaffUpdated updated -> Change.to(Practitioner.from(updated));
                });
    }
}
