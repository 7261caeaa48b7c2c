package health.daybreak.notification.dispatch;

import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.FoundMessage;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Staff want a message sent at once. The law is asked at that moment, so that whoever asks hears what forbids it and when it
 * would be possible, and once more when it is sent.
 */
@Component
public class SendNow {

    private final MessagePlans plans;
    private final Recipients recipients;
    private final SendingPolicy policy;
    private final Agenda agenda;
    private final Clock clock;

    SendNow(MessagePlans plans, Recipients recipients, SendingPolicy policy, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.policy = policy;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Sends a planned message before its time, or one that did not go once more; answers with the one that goes. */
    public FoundMessage send(String messageId) {
        Instant now = clock.instant();
        String by = Cause.current().actorId();
        Stored<MessagePlan> stored = plans.change(Intent.planOf(messageId), plan -> {
            Intent intent = plan.intent(messageId);
            Change<MessagePlan> change =
                    intent.state() == Intent.State.FAILED || intent.state() == Intent.State.SUPPRESSED
                            ? plan.again(messageId, by, now)
                            : Change.to(plan);
            MessagePlan ready = change.state();
            Intent goes = ready == plan ? intent : ready.intents().getLast();
            return ready.hurry(
                    goes.id(), by, allowed(goes, plan.patientId(), now).findings(), now);
        });
        agenda.note(now);
        MessagePlan plan = stored.state();
        Intent asked = plan.intent(messageId);
        return new FoundMessage(
                plan,
                asked.state() == Intent.State.PLANNED
                        ? asked
                        : plan.latestOf(asked.purpose().rule()));
    }

    private Decision.Send allowed(Intent intent, String patientId, Instant now) {
        Recipient recipient =
                recipients.find(patientId).map(Stored::state).orElseGet(() -> Recipient.unknown(patientId));
        return switch (policy.decide(intent, recipient, now)) {
            case Decision.Send send -> send;
            case Decision.Postpone later ->
                throw Refused.conflict(
                        "message-not-now",
                        "It may not be sent at this moment: " + later.why(),
                        Map.of("possibleFrom", later.until().toString()));
            case Decision.Withhold no ->
                throw Refused.conflict(
                        "message-not-allowed",
                        "It may not be sent: " + no.why(),
                        Map.of("reason", no.code().name()));
        };
    }
}
