package health.daybreak.notification.receipt;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.plan.Receipt;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down what a provider says of a message. What came back for good closes the address until the patient has another;
 * either way the message goes another way while it is of use. The same news again, and older news, change nothing.
 */
@Component
public class TakeReceipt {

    private static final Logger log = LoggerFactory.getLogger(TakeReceipt.class);

    private final MessagePlans plans;
    private final Recipients recipients;
    private final Agenda agenda;
    private final Clock clock;

    TakeReceipt(MessagePlans plans, Recipients recipients, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Takes it in; news of a message that nobody knows (any more) are passed over. */
    public void take(Channel channel, MessageNews news) {
        Optional<Stored<MessagePlan>> found = plans.ofMessage(news.messageId());
        if (found.isEmpty()) {
            log.info("A provider of {} tells of a message that is not known here", channel);
            return;
        }
        MessagePlan plan = found.get().state();
        Cause.ofService("notification", plan.clinicId(), news.messageId()).run(() -> note(plan, channel, news));
    }

    private void note(MessagePlan plan, Channel channel, MessageNews news) {
        Instant now = clock.instant();
        // The address first: the message must not find it open when it looks for another way.
        String to = news.to();
        if (news.fate() == Receipt.Fate.BOUNCED
                && to != null
                && recipients.find(plan.patientId()).isPresent()) {
            recipients.change(plan.patientId(), recipient -> Change.to(recipient.unreachableAt(channel, to, now)));
        }
        Receipt receipt = new Receipt(news.fate(), news.reason(), news.reference(), now);
        MessagePlan told = plans.change(
                        plan.about(), current -> current.reported(news.messageId(), channel, receipt, now))
                .state();
        agenda.note(told.nextAt());
    }
}
