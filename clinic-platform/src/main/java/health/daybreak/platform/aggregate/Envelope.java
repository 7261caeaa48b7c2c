package health.daybreak.platform.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an event but its data: the CloudEvents attributes and the partition key.
 *
 * @param sequence grows by one per source and subject, from 1
 */
public record Envelope(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        String key,
        Instant time,
        String clinicId,
        String actorId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceParent) {}
