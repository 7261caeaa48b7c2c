package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at before a message was sent, postponed or withheld, as it was found at that moment. It carries
 * no address and no name.
 *
 * @param channel which it is about; null when it is about all of them
 * @param allows whether it let the message go
 * @param consentId the consent that was found, if one decided
 * @param from since when what was found holds, where that is known
 * @param until until when it holds; for what stands in the way, when that ends
 */
public record Finding(
        Check check,
        @Nullable Channel channel,
        boolean allows,
        String inWords,
        @Nullable String consentId,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** What is looked at. */
    public enum Check {
        /** Whether the message is still of use. */
        OF_USE,
        /** Whether the channel reaches the patient. */
        REACH,
        /** Whether the patient's consent to the channel is in force. */
        CONSENT,
        /** Whether the hour is decent where the patient is. */
        QUIET_HOURS,
        /** Whether the law allows one more text on this day and in this week. */
        TEXT_CAP
    }

    /** Whether it is the same answer to the same question, whatever the moment. */
    boolean sameAnswerAs(Finding other) {
        return check == other.check && channel == other.channel && allows == other.allows;
    }
}
