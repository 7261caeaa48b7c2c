package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** The escalations, each under the id of the answers that were flagged. */
public interface Escalations extends Aggregates<Escalation> {

    /** Those of all clinics that must be looked at now, the most overdue first. */
    List<Stored<Escalation>> due(Instant now, int limit);

    /** Those of the current clinic that nobody has taken charge of, the longest waiting first. */
    List<Stored<Escalation>> open();

    /** Those of the current clinic that were flagged from one moment until before another, oldest first. */
    List<Stored<Escalation>> flagged(Instant from, Instant until);
}
