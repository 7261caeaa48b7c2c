package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.notification.recipient.TextCap;
import health.daybreak.platform.aggregate.Change;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down every attempt before it is made, and its outcome after. The one place that decides about retries. */
@Component
class Attempts {

    private final MessagePlans plans;
    private final Recipients recipients;
    private final TextCap cap;
    private final SendingSettings settings;
    private final IntervalFunction retryInterval;
    private final Clock clock;

    Attempts(
            MessagePlans plans,
            Recipients recipients,
            TextCap cap,
            SendingSettings settings,
            IntervalFunction retryInterval,
            Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.cap = cap;
        this.settings = settings;
        this.retryInterval = retryInterval;
        this.clock = clock;
    }

    /** Takes one of the allowed texts, then the message; refused when somebody else was faster. Returns its number. */
    int begin(MessagePlan plan, String messageId, Decision.Send send) {
        Instant now = clock.instant();
        if (send.channel() == Channel.SMS) {
            recipients.change(plan.patientId(), recipient -> Change.to(recipient.withText(messageId, now, cap)));
        }
        return plans.change(
                        plan.about(),
                        current -> current.claim(
                                messageId, send.channel(), send.findings(), now, now.plus(settings.lease())))
                .state()
                .intent(messageId)
                .attempts();
    }

    void end(MessagePlan plan, String messageId, int attempt, Outcome outcome) {
        Instant now = clock.instant();
        plans.change(plan.about(), current -> switch (outcome) {
            case Outcome.Accepted accepted -> current.accepted(messageId, attempt, now);
            case Outcome.Rejected rejected -> current.rejected(messageId, attempt, rejected.why(), now);
            case Outcome.Unsure unsure ->
                current.unsure(messageId, attempt, unsure.why(), now.plus(wait(attempt, unsure.retryAfter())), now);
        });
    }

    private Duration wait(int attempt, @Nullable Duration asked) {
        Duration own = Duration.ofMillis(retryInterval.apply(attempt));
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }
}
