package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What staff may do to one message: keep it back, let it go again, and say that a failure was dealt with. */
@Component
public class HandleMessages {

    private final MessagePlans plans;
    private final Agenda agenda;
    private final Clock clock;

    HandleMessages(MessagePlans plans, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The message with this id and its plan; throws {@link health.daybreak.platform.aggregate.Refused} (not found). */
    public FoundMessage get(String messageId) {
        return found(plans.get(Intent.planOf(messageId)), messageId);
    }

    /** Keeps it back until it is released or of no more use. */
    public FoundMessage hold(String messageId, String reason) {
        return change(messageId, plan -> plan.hold(messageId, new Hold(actor(), clock.instant(), reason)));
    }

    /** Lets it go when it is due, or at once when that has passed. */
    public FoundMessage release(String messageId) {
        return change(messageId, plan -> plan.release(messageId, actor(), clock.instant()));
    }

    /** Records what was done about a message that did not go. */
    public FoundMessage dealWith(String messageId, String note) {
        return change(messageId, plan -> plan.dealWith(messageId, new DealtWith(actor(), clock.instant(), note)));
    }

    private FoundMessage change(String messageId, Function<MessagePlan, Change<MessagePlan>> change) {
        Stored<MessagePlan> stored = plans.change(Intent.planOf(messageId), change);
        agenda.note(stored.state().nextAt());
        return found(stored, messageId);
    }

    private static FoundMessage found(Stored<MessagePlan> stored, String messageId) {
        return new FoundMessage(stored.state(), stored.state().intent(messageId));
    }

    private static String actor() {
        return Cause.current().actorId();
    }
}
