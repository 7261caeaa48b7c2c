package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about the end of a dose.
 *
 * @param milligrams how much went in; null for all of it, or after an early stop for what the pump's timeline comes to
 * @param stoppedEarly whether an infusion was stopped before its end
 * @param reason why it was
 */
public record DoseOutcome(
        @Nullable BigDecimal milligrams,
        boolean stoppedEarly,
        @Nullable String reason) {

    /** Throws {@link Refused} for what does not fit the dose that was started. */
    DoseGiven.End of(DoseGiven dose, Signed signed) {
        return stoppedEarly ? early(dose, signed) : whole(dose, signed);
    }

    private DoseGiven.End whole(DoseGiven dose, Signed signed) {
        if (dose.runsAt(signed.at())) {
            throw Refused.unprocessable(
                    "infusion-still-runs",
                    dose.paused()
                            ? "The pump stands still: let it go on, or say that the dose was stopped early."
                            : "The infusion is planned until %s: wait, or say that it was stopped early."
                                    .formatted(dose.plannedEnd()));
        }
        BigDecimal all = dose.wholeMilligrams();
        if (milligrams != null && milligrams.compareTo(all) != 0) {
            throw Refused.unprocessable(
                    "dose-not-whole", "A dose that was not stopped early is the whole dose: " + all + " mg.");
        }
        return new DoseGiven.End(signed, all, false, reason, byTimeline(dose, signed));
    }

    private DoseGiven.End early(DoseGiven dose, Signed signed) {
        if (!dose.plan().route().infused()) {
            throw Refused.unprocessable(
                    "injection-not-stoppable", "An injection is given whole: it cannot be stopped.");
        }
        BigDecimal all = dose.wholeMilligrams();
        if (milligrams != null && (milligrams.signum() < 0 || milligrams.compareTo(all) > 0)) {
            throw Refused.unprocessable(
                    "given-milligrams-wrong",
                    "What went in before the stop is from 0 to " + all
                            + " mg, or left out for what the pump's timeline comes to.");
        }
        if (reason == null || reason.isBlank()) {
            throw Refused.unprocessable("reason-needed", "Say why the infusion was stopped early.");
        }
        BigDecimal worked = byTimeline(dose, signed);
        BigDecimal said = milligrams == null ? Objects.requireNonNull(worked) : milligrams;
        return new DoseGiven.End(signed, said, true, reason, worked);
    }

    private static @Nullable BigDecimal byTimeline(DoseGiven dose, Signed signed) {
        return dose.timeline()
                .map(timeline -> timeline.milligramsAt(signed.at()).add(dose.addedMilligrams()))
                .orElse(null);
    }
}
