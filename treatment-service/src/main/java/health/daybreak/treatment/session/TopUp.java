package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.Milligrams;
import java.time.Instant;

/**
 * Drug that was added to a dose while it worked.
 *
 * @param at when it was given; {@code signed} says who entered it and when
 */
public record TopUp(Milligrams milligrams, Instant at, Signed signed) {}
