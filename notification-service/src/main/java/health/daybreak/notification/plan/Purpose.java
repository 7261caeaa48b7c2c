package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.rule.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a message exists and when it is of use: fixed when it is planned.
 *
 * @param link what the link in it is for, if there is one
 * @param templateVersion the words as they were when it was planned
 */
public record Purpose(
        String rule,
        int ruleVersion,
        String ruleInWords,
        Trigger cause,
        String template,
        int templateVersion,
        @Nullable LinkPurpose link,
        List<Channel> channels,
        Instant plannedAt,
        Instant dueAt,
        Instant expiresAt) {

    static Purpose of(Rule rule, int templateVersion, Trigger cause, Instant due, Instant plannedAt) {
        return new Purpose(
                rule.id(),
                rule.version(),
                rule.inWords(),
                cause,
                rule.template(),
                templateVersion,
                rule.link(),
                rule.channels(),
                plannedAt,
                due,
                due.plus(rule.expiresAfter()));
    }

    /** The same, of use no longer than until then. */
    Purpose until(Instant latest) {
        return latest.isBefore(expiresAt)
                ? new Purpose(
                        rule,
                        ruleVersion,
                        ruleInWords,
                        cause,
                        template,
                        templateVersion,
                        link,
                        channels,
                        plannedAt,
                        dueAt,
                        latest)
                : this;
    }

    /** The same because somebody of the staff asks for it, due now. */
    Purpose askedFor(Instant now) {
        return new Purpose(
                rule,
                ruleVersion,
                ruleInWords,
                Trigger.BY_STAFF,
                template,
                templateVersion,
                link,
                channels,
                now,
                now,
                expiresAt);
    }
}
