package health.daybreak.intake.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A risk that an answer raised.
 *
 * @param trigger which instrument and item, never the answer itself
 * @param acknowledgeBy until when somebody must have taken charge
 * @param acknowledged null until somebody has
 */
public record Risk(
        RiskLevel level,
        String trigger,
        Instant flaggedAt,
        Instant acknowledgeBy,
        @Nullable Acknowledgement acknowledged) {

    /** Whether nobody has taken charge yet. */
    public boolean open() {
        return acknowledged == null;
    }

    Risk acknowledgedAs(Acknowledgement acknowledgement) {
        return new Risk(level, trigger, flaggedAt, acknowledgeBy, acknowledgement);
    }
}
