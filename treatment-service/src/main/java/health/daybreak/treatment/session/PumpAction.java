package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.dose.PumpSetting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to the pump while the dose ran.
 *
 * @param at when it was done
 * @param signed who entered it and when: later than {@code at} after a network drop
 * @param rate what the pump was set to; null for a pause
 */
public record PumpAction(
        Kind kind,
        Instant at,
        Signed signed,
        @Nullable MillilitresPerHour rate,
        @Nullable String reason) {

    /** What it was. */
    public enum Kind {
        PAUSE,
        RESUME,
        CHANGE_RATE
    }

    PumpSetting setting() {
        return new PumpSetting(at, rate);
    }

    PumpAction withoutWords() {
        return new PumpAction(kind, at, signed, rate, reason == null ? null : Session.ERASED);
    }
}
