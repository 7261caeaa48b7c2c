package health.daybreak.treatment.ledger;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who writes an entry, when, and why.
 *
 * @param happenedAt when it was done
 * @param zone of the clinic, for days
 * @param reason in words, where one is asked for
 */
public record Signature(
        String actorId,
        Instant at,
        Instant happenedAt,
        ZoneId zone,
        @Nullable String reason,
        @Nullable String commandId,
        @Nullable String requestHash) {}
