package health.daybreak.intake.referral;

import java.time.Instant;

/** Reads a referral from the form in which it travels. */
@FunctionalInterface
public interface ReferralReader {

    /**
     * Reads all of it or nothing. Throws {@link MalformedReferral} when it is not JSON, and
     * {@link health.daybreak.platform.aggregate.Refused} (unprocessable) when it is not a referral that can be used.
     */
    IncomingReferral read(byte[] json, Instant receivedAt);
}
