package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.protocol.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A place that a visit of a running course is to have.
 *
 * @param sessionId the visit that goes there, or null for a new one
 * @param phase the part of the course that a new one is in
 */
record WantedVisit(@Nullable String sessionId, PlannedVisit visit, Phase phase) {}
