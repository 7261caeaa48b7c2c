package health.daybreak.notification.plan.web;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Attempt;
import health.daybreak.notification.plan.DealtWith;
import health.daybreak.notification.plan.Hold;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.Purpose;
import health.daybreak.notification.plan.Receipt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message: what led to it, what became of it, and why.
 *
 * @param event wire name of the event that led to it
 * @param channel over which it was offered last
 * @param nextAttemptAt while it is planned
 * @param receipt what the provider said of the last offer since; null while nothing was heard
 * @param hold who keeps it back, while somebody does
 * @param dealtWith who did what was to be done about it, when it did not go
 * @param why the latest decision about it, in words
 */
record MessageView(
        String id,
        String patientId,
        @Nullable String sessionId,
        @Nullable Instant visitAt,
        Intent.State status,
        String why,
        Instant decidedAt,
        String event,
        String eventId,
        String rule,
        int ruleVersion,
        String ruleInWords,
        String template,
        int templateVersion,
        List<Channel> channels,
        @Nullable Channel channel,
        int attempts,
        @Nullable Receipt receipt,
        Instant plannedAt,
        Instant dueAt,
        Instant expiresAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Hold hold,
        @Nullable DealtWith dealtWith) {

    static MessageView of(MessagePlan plan, Intent intent) {
        Purpose purpose = intent.purpose();
        Attempt last = intent.last();
        return new MessageView(
                intent.id(),
                plan.patientId(),
                plan.sessionId(),
                plan.appointment() == null ? null : plan.appointment().startsAt(),
                intent.state(),
                intent.why(),
                intent.decidedAt(),
                purpose.cause().type(),
                purpose.cause().id(),
                purpose.rule(),
                purpose.ruleVersion(),
                purpose.ruleInWords(),
                purpose.template(),
                purpose.templateVersion(),
                purpose.channels(),
                last == null ? null : last.channel(),
                intent.attempts(),
                last == null ? null : last.receipt(),
                purpose.plannedAt(),
                purpose.dueAt(),
                purpose.expiresAt(),
                intent.nextAt(),
                intent.hold(),
                intent.dealtWith());
    }
}
