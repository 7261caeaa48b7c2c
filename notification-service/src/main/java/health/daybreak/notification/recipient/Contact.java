package health.daybreak.notification.recipient;

import health.daybreak.notification.channel.Channel;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a patient is called and reached.
 *
 * @param calledBy the name the patient goes by
 * @param language a BCP 47 tag, for example {@code es}
 * @param zone where the patient reads the clock
 * @param wishes channels the patient wishes to be reached by
 */
public record Contact(
        String calledBy,
        @Nullable String email,
        @Nullable String mobile,
        String language,
        ZoneId zone,
        List<Channel> wishes) {

    public Contact {
        wishes = List.copyOf(wishes);
    }

    /** Where a channel reaches this patient, or null when it does not. */
    public @Nullable String address(Channel channel) {
        String address =
                switch (channel) {
                    case EMAIL -> email;
                    case SMS, VOICE -> mobile;
                };
        return address == null || address.isBlank() ? null : address;
    }
}
