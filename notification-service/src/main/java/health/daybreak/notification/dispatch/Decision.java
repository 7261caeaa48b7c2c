package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Withheld;
import health.daybreak.notification.recipient.Contact;
import java.time.Instant;

/** What law and good manners say about a message at this moment. */
sealed interface Decision {

    /** Offer it to this channel's provider. */
    record Send(Channel channel, String to, Contact contact) implements Decision {}

    /** Not before then. */
    record Postpone(Instant until, String why) implements Decision {}

    /** Not at all. */
    record Withhold(Withheld code, String why) implements Decision {}
}
