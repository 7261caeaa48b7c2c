package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;

/**
 * What the answer to one item sets off.
 *
 * @param askAt from this answer on (or when it is missing), {@code ask} is due at the same contact
 * @param flagAt from this answer on, a risk is flagged
 * @param flagOnRise a rise of this much since the last time flags a risk too
 */
public record ItemTrigger(
        String item, int askAt, String ask, int flagAt, int flagOnRise, RiskLevel level, Source source) {}
