package health.daybreak.intake.practitioner;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;

/** Says whether somebody may decide as a prescriber. */
@FunctionalInterface
public interface QualifiedPrescribers {

    /**
     * Throws {@link Refused} (forbidden) with every reason: {@code practitioner-unknown} for somebody who is not known here,
     * else {@code practitioner-not-qualified}.
     */
    void require(String staffId, Instant at);
}
