package health.daybreak.notification.escalation;

import java.time.Instant;

/**
 * What was flagged, without a word of why.
 *
 * @param acknowledgeBy until when somebody must have taken charge
 */
public record Flag(RiskLevel level, Instant flaggedAt, Instant acknowledgeBy) {}
