package health.daybreak.platform.aggregate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One save that an aggregate remembers.
 *
 * @param commandId the idempotency key that caused it, if one did
 * @param requestHash of the request that carried the key, so that the same key cannot stand for another request
 * @param changed names of the state's components that this save changed
 */
public record Past(
        long version,
        Instant at,
        String actorId,
        @Nullable String commandId,
        @Nullable String requestHash,
        List<String> changed) {}
