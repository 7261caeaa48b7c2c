package health.daybreak.platform.store;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Received;

/** One of many received events that are applied together: to which document, and the cause of doing so. */
public record Arrival<E extends ClinicEvent>(String id, Received<E> event, Cause cause) {}
