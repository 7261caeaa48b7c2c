package health.daybreak.notification.escalation;

import health.daybreak.notification.roster.Roster;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;

/** Takes the steps whose time has come. Two who find the same step due take it once: the document decides. */
final class ClimbLadders {

    private final Escalations escalations;
    private final Whereabouts whereabouts;
    private final Clock clock;

    ClimbLadders(Escalations escalations, Whereabouts whereabouts, Clock clock) {
        this.escalations = escalations;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** The escalation after every step that is due by now. */
    Escalation climb(Stored<Escalation> found) {
        if (!found.state().climbs(clock.instant())) {
            return found.state();
        }
        String clinicId = found.state().clinicId();
        return Cause.ofService("notification", clinicId, "climb-" + found.id()).call(() -> {
            Roster roster = whereabouts.roster(clinicId);
            boolean telephone = whereabouts.telephone(clinicId) != null;
            Instant now = clock.instant();
            return escalations
                    .change(
                            found.id(),
                            current -> current.climb(now, wanted -> ToPage.at(now, wanted, roster), telephone))
                    .state();
        });
    }
}
