package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The message plans, by the id of the session, course or offer that they are about. */
public interface MessagePlans extends Aggregates<MessagePlan> {

    /** Plans of all clinics with a message that must be looked at some day, the next or most overdue first. */
    List<Stored<MessagePlan>> upcoming(int limit);

    /** The plan of any clinic that holds this message: whoever says what became of one does not say whose it is. */
    Optional<Stored<MessagePlan>> ofMessage(String messageId);

    /** The plans of one patient of the current clinic, the next due first. */
    List<Stored<MessagePlan>> ofPatient(String patientId);

    /**
     * The plans of the current clinic that changed last, at most {@code limit}.
     *
     * @param state only plans with a message in this state, unless null
     */
    List<Stored<MessagePlan>> latest(Intent.@Nullable State state, int limit);
}
