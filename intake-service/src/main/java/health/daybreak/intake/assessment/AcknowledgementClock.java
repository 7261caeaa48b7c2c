package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;

/**
 * How soon somebody must take charge of a risk of this level.
 *
 * @param minutes from the answer on
 */
public record AcknowledgementClock(RiskLevel level, int minutes, Source source) {}
