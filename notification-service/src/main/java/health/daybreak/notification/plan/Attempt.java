package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;

/**
 * One offer of a message to a provider, recorded before it is made.
 *
 * @param number from 1
 * @param leaseUntil until then nobody else offers the message; afterwards the attempt counts as lost in a crash
 */
public record Attempt(int number, Channel channel, Instant startedAt, Instant leaseUntil, Result result) {

    /** How it ended. */
    public enum Result {
        /** No answer is recorded: it is being made, or whoever made it died. */
        UNDER_WAY,
        /** The provider has the message. */
        ACCEPTED,
        /** The provider will never take it. */
        REJECTED,
        /** Nobody knows whether the provider has it. */
        UNSURE
    }

    Attempt ended(Result how) {
        return new Attempt(number, channel, startedAt, leaseUntil, how);
    }

    /** Whether the provider may have the message without our knowing. */
    public boolean mayHaveArrived() {
        return result == Result.UNDER_WAY || result == Result.UNSURE;
    }
}
