package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.channel.ProtectedChannel.Admission;
import health.daybreak.notification.channel.ProtectedChannel.Slot;
import health.daybreak.notification.plan.Finding;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due of one plan. Each attempt is saved before it is made and its outcome after, so a crash between the
 * two repeats the attempt under the same id and never forgets it.
 */
@Component
class SendDueMessages {

    private static final Logger log = LoggerFactory.getLogger(SendDueMessages.class);

    private final MessagePlans plans;
    private final Recipients recipients;
    private final SendingPolicy policy;
    private final Wordsmith wordsmith;
    private final Channels channels;
    private final Attempts attempts;
    private final SendingSettings settings;
    private final Clock clock;

    SendDueMessages(
            MessagePlans plans,
            Recipients recipients,
            SendingPolicy policy,
            Wordsmith wordsmith,
            Channels channels,
            Attempts attempts,
            SendingSettings settings,
            Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.policy = policy;
        this.wordsmith = wordsmith;
        this.channels = channels;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    void of(MessagePlan plan) {
        for (Intent intent : plan.due(clock.instant())) {
            Cause.ofService("notification", plan.clinicId(), intent.id()).run(() -> sendOne(plan, intent));
        }
    }

    private void sendOne(MessagePlan plan, Intent intent) {
        try {
            Recipient recipient = recipients
                    .find(plan.patientId())
                    .map(Stored::state)
                    .orElseGet(() -> Recipient.unknown(plan.patientId()));
            Instant now = clock.instant();
            switch (policy.decide(intent, recipient, now)) {
                case Decision.Withhold no ->
                    plans.change(
                            plan.about(),
                            current -> current.withhold(intent.id(), no.code(), no.why(), no.findings(), now));
                case Decision.Postpone later -> postpone(plan, intent, later.until(), later.why(), later.findings());
                case Decision.Send send -> offer(plan, intent, send);
            }
        } catch (Refused overtaken) {
            log.debug("Message {} was changed meanwhile: {}", intent.id(), overtaken.code());
        } catch (RuntimeException unexpected) {
            log.error("Message {} could not be handled", intent.id(), unexpected);
            pause(
                    plan,
                    intent,
                    "An unexpected " + unexpected.getClass().getSimpleName() + " happened; it is tried again.");
        }
    }

    private void offer(MessagePlan plan, Intent intent, Decision.Send send) {
        if (!wordsmith.canSignFor(plan.clinicId())) {
            pause(plan, intent, "No name and telephone are configured to sign for this clinic.");
            return;
        }
        switch (channels.enter(send.channel())) {
            case Admission.Busy busy -> log.debug("{} waits for its turn", intent.id());
            case Admission.Unavailable down ->
                pause(
                        plan,
                        intent,
                        "The provider of " + send.channel().inWords() + " is not available; it is tried again.");
            case Admission.Granted granted -> deliver(plan, intent, send, granted.slot());
        }
    }

    private void deliver(MessagePlan plan, Intent intent, Decision.Send send, Slot slot) {
        try (slot) {
            OutgoingMessage message = wordsmith.write(plan, intent, send);
            int attempt = attempts.begin(plan, message.id(), send);
            attempts.end(plan, message.id(), attempt, slot.deliver(message));
        }
    }

    private void pause(MessagePlan plan, Intent intent, String why) {
        postpone(plan, intent, clock.instant().plus(settings.pause()), why, List.of());
    }

    private void postpone(MessagePlan plan, Intent intent, Instant until, String why, List<Finding> findings) {
        plans.change(plan.about(), current -> current.postpone(intent.id(), until, why, findings, clock.instant()));
    }
}
