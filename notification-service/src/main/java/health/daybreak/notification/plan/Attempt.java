package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One offer of a message to a provider, recorded before it is made.
 *
 * @param number from 1
 * @param leaseUntil until then nobody else offers the message; afterwards the attempt counts as lost in a crash
 * @param receipt what the provider said of it later; null while nothing was heard, and in plans from before there were any
 */
public record Attempt(
        int number,
        Channel channel,
        Instant startedAt,
        Instant leaseUntil,
        Result result,
        @Nullable Receipt receipt) {

    /** How it ended. */
    public enum Result {
        /** No answer is recorded: it is being made, or whoever made it died. */
        UNDER_WAY,
        /** The provider has the message. */
        ACCEPTED,
        /** The provider will never take it, or had taken it and says that it did not arrive. */
        REJECTED,
        /** Nobody knows whether the provider has it. */
        UNSURE
    }

    /** One that is about to be made. */
    static Attempt begun(int number, Channel channel, Instant startedAt, Instant leaseUntil) {
        return new Attempt(number, channel, startedAt, leaseUntil, Result.UNDER_WAY, null);
    }

    Attempt ended(Result how) {
        return new Attempt(number, channel, startedAt, leaseUntil, how, receipt);
    }

    /** The provider says what became of it, so it had it, whatever was known here. */
    Attempt reported(Receipt heard) {
        Result how = heard.cameBack() ? Result.REJECTED : Result.ACCEPTED;
        return new Attempt(number, channel, startedAt, leaseUntil, how, heard);
    }

    /** Whether the provider may have the message without our knowing. */
    public boolean mayHaveArrived() {
        return result == Result.UNDER_WAY || result == Result.UNSURE;
    }
}
