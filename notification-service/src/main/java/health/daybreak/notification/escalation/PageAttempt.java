package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One offer of a page to a provider, recorded before it is made.
 *
 * @param number from 1
 * @param leaseUntil until then nobody else offers the page; afterwards the attempt counts as lost in a crash
 * @param answer what the provider made of it, in words without an address; null while it is under way
 */
public record PageAttempt(
        int number,
        Channel channel,
        Instant startedAt,
        Instant leaseUntil,
        Result result,
        @Nullable String answer) {

    /** How it ended. */
    public enum Result {
        /** No answer is recorded: it is being made, or whoever made it died. */
        UNDER_WAY,
        /** The provider has the page. */
        ACCEPTED,
        /** The provider will never take it. */
        REJECTED,
        /** Nobody knows whether the provider has it. */
        UNSURE
    }

    boolean runsAt(Instant moment) {
        return result == Result.UNDER_WAY && leaseUntil.isAfter(moment);
    }

    PageAttempt ended(Result how, String words) {
        return new PageAttempt(number, channel, startedAt, leaseUntil, how, words);
    }
}
