package health.daybreak.notification.channel;

/** One way to hand a message to whoever delivers it. */
public interface DeliveryChannel {

    /** Which way this is. */
    Channel channel();

    /** Offers the message once, without retrying; a provider's trouble is an {@link Outcome}, not an exception. */
    Outcome deliver(OutgoingMessage message);
}
