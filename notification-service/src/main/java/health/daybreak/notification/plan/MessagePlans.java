package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The message plans, by the id of the session, course or offer that they are about. */
public interface MessagePlans extends Aggregates<MessagePlan> {

    /** Plans of all clinics with a message that must be looked at by now; those first that are of use for the shortest time. */
    List<Stored<MessagePlan>> due(Instant now, int limit);

    /** When the first message of all clinics must be looked at that need not be now; empty when there is none. */
    Optional<Instant> nextAfter(Instant now);

    /** The plan of any clinic that holds this message: whoever says what became of one does not say whose it is. */
    Optional<Stored<MessagePlan>> ofMessage(String messageId);

    /** The plans of one patient of the current clinic, the next due first. */
    List<Stored<MessagePlan>> ofPatient(String patientId);

    /** One page of the current clinic's messages in the order that is asked for, at most {@code limit}. */
    List<FoundMessage> page(MessageQuery query, int limit);

    /**
     * The plans of the current clinic with a message that failed or was withheld since then and that nobody has dealt with,
     * at most {@code limit}.
     */
    List<MessagePlan> withFailuresSince(Instant since, int limit);
}
