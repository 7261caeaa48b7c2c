package health.daybreak.notification.roster;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager says who is called when. The whole roster at once, so that no half of a change is ever in force. */
@Component
public class ChangeRoster {

    private final Rosters rosters;
    private final Clock clock;

    ChangeRoster(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Keeps it from now on; refused when a number is none, hours overlap or end before they begin, or hours stay uncovered
     * without somebody having said so.
     *
     * @param seen the version that the manager has seen, or null when there was none yet or it does not matter
     */
    public Stored<Roster> change(Roster wished, @Nullable Long seen) {
        String clinicId = Cause.current().clinicId();
        Roster roster = RosterRules.checked(wished, clock.instant());
        if (rosters.find(clinicId).isEmpty()) {
            try {
                return rosters.create(clinicId, Change.to(roster));
            } catch (Refused thereMeanwhile) {
                // Somebody else made the first one in this moment; whoever saw none is told so below.
                return rosters.change(clinicId, seen == null ? 0 : seen, current -> Change.to(roster));
            }
        }
        return seen == null
                ? rosters.change(clinicId, current -> Change.to(roster))
                : rosters.change(clinicId, seen, current -> Change.to(roster));
    }
}
