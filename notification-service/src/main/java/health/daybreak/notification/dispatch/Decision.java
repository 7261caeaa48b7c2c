package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Finding;
import health.daybreak.notification.plan.Withheld;
import health.daybreak.notification.recipient.Contact;
import java.time.Instant;
import java.util.List;

/** What law and good manners say about a message at this moment, and what was found when that was asked. */
sealed interface Decision {

    List<Finding> findings();

    /** Offer it to this channel's provider. */
    record Send(Channel channel, String to, Contact contact, List<Finding> findings) implements Decision {}

    /** Not before then. */
    record Postpone(Instant until, String why, List<Finding> findings) implements Decision {}

    /** Not at all. */
    record Withhold(Withheld code, String why, List<Finding> findings) implements Decision {}
}
