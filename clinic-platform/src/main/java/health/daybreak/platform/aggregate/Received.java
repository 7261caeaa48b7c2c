package health.daybreak.platform.aggregate;

import health.daybreak.events.ClinicEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that came from a topic.
 *
 * @param data null when this build does not know the event's type; its place in the order still counts
 * @param json the data as it travelled
 */
public record Received<E extends ClinicEvent>(
        Envelope envelope, @Nullable E data, String json) {}
