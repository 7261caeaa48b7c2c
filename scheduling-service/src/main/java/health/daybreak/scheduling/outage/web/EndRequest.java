package health.daybreak.scheduling.outage.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an outage is over; left out for now. */
record EndRequest(@Nullable Instant at) {}
