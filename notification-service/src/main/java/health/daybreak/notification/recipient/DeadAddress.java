package health.daybreak.notification.recipient;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;

/** An address at which nothing arrives any more, as a provider said. */
public record DeadAddress(Channel channel, String address, Instant since) {

    /** Whether it is still the one by which this channel reaches the patient, however it is written. */
    boolean isIn(Contact contact) {
        String known = contact.address(channel);
        return known != null && comparable(known).equals(comparable(address));
    }

    private String comparable(String written) {
        return switch (channel) {
            case EMAIL -> written.strip().toLowerCase(java.util.Locale.ROOT);
            case SMS, VOICE -> PhoneNumber.of(written).digits();
        };
    }
}
