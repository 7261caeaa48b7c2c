package health.daybreak.treatment.session;

import org.jspecify.annotations.Nullable;

/**
 * Why a session ended without a signed note: aborted, cancelled or missed.
 *
 * @param remark in the chart only, never in an event
 */
public record Ending(Signed signed, String reason, @Nullable String remark) {}
