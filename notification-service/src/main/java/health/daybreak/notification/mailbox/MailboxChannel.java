package health.daybreak.notification.mailbox;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;

/** Delivers into the service's own mailbox. */
public record MailboxChannel(Channel channel, Mailbox mailbox) implements DeliveryChannel {

    @Override
    public Outcome deliver(OutgoingMessage message) {
        mailbox.put(message);
        return new Outcome.Accepted();
    }
}
