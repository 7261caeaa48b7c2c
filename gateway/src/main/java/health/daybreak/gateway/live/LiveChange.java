package health.daybreak.gateway.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told of an event: what it is about, not what it says.
 *
 * @param topic the stream, for example {@code daybreak.sessions}
 * @param type the event's wire name
 * @param subject the id of what changed
 * @param patientId whose story it belongs to; null for the clinic's staff
 */
record LiveChange(
        String topic, String type, String subject, @Nullable String patientId, String clinicId, Instant time) {}
