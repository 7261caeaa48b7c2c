package health.daybreak.treatment.session.web;

import health.daybreak.treatment.session.DoseOutcome;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the dose ended; nothing need be given when all of it went in.
 *
 * @param givenMilligrams needed when it was stopped early
 * @param reason needed when it was stopped early
 */
record EndDoseRequest(
        @Nullable @PositiveOrZero BigDecimal givenMilligrams,
        @Nullable Boolean stoppedEarly,
        @Nullable @Size(max = 1000) String reason) {

    static EndDoseRequest whole() {
        return new EndDoseRequest(null, null, null);
    }

    DoseOutcome outcome() {
        return new DoseOutcome(givenMilligrams, Boolean.TRUE.equals(stoppedEarly), reason);
    }
}
