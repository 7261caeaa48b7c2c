package health.daybreak.notification.dispatch.web;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.dispatch.Outlook;
import health.daybreak.notification.plan.DealtWith;
import health.daybreak.notification.plan.FoundMessage;
import health.daybreak.notification.plan.Hold;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.LedgerEntry;
import health.daybreak.notification.plan.Purpose;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one message: what led to it, what was found and decided each time, what a provider said, and what will
 * become of it.
 *
 * @param event wire name of the event that led to it; {@code staff} when somebody asked for it
 * @param ruleSource where the rule's numbers come from; null when the rule is not in the table any more
 * @param channels in the order they are tried
 * @param entries oldest first
 * @param leftOut how many entries after the first five are not kept
 * @param outlook while it is planned
 */
record LedgerView(
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
        @Nullable String ruleSource,
        String template,
        int templateVersion,
        List<Channel> channels,
        Instant plannedAt,
        Instant dueAt,
        Instant expiresAt,
        @Nullable Hold hold,
        @Nullable DealtWith dealtWith,
        List<LedgerEntry> entries,
        int leftOut,
        @Nullable Outlook outlook) {

    static LedgerView of(FoundMessage found, @Nullable String ruleSource, @Nullable Outlook outlook) {
        Intent intent = found.intent();
        Purpose purpose = intent.purpose();
        return new LedgerView(
                intent.id(),
                found.plan().patientId(),
                found.plan().sessionId(),
                found.plan().appointment() == null
                        ? null
                        : found.plan().appointment().startsAt(),
                intent.state(),
                intent.why(),
                intent.decidedAt(),
                purpose.cause().type(),
                purpose.cause().id(),
                purpose.rule(),
                purpose.ruleVersion(),
                purpose.ruleInWords(),
                ruleSource,
                purpose.template(),
                purpose.templateVersion(),
                purpose.channels(),
                purpose.plannedAt(),
                purpose.dueAt(),
                purpose.expiresAt(),
                intent.hold(),
                intent.dealtWith(),
                intent.ledger().entries(),
                intent.ledger().leftOut(),
                outlook);
    }
}
