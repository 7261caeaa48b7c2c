package health.daybreak.intake.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The result of an instrument.
 *
 * @param total null for an instrument that has none
 * @param missing how many scored answers were missing
 */
public record Score(@Nullable Integer total, String band, int missing) {}
