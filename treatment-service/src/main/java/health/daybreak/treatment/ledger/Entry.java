package health.daybreak.treatment.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger.
 *
 * @param sequence without gaps, from 1, for each site
 * @param at when it was written
 * @param happenedAt when it was done, as the actor says; never later
 * @param actorId who is signed in
 * @param balance what is left in the movement's vial after it, in mL; null where it is about no single vial
 * @param commandId the client's key, so that a repeated request is known again
 * @param requestHash of the request that carried the key
 */
public record Entry(
        String site,
        long sequence,
        Instant at,
        Instant happenedAt,
        String actorId,
        Movement movement,
        @Nullable BigDecimal balance,
        @Nullable String reason,
        @Nullable String commandId,
        @Nullable String requestHash) {}
