package health.daybreak.treatment.dose;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pump was set to; it holds until the next setting.
 *
 * @param rate null while the pump stands still
 */
public record PumpSetting(Instant from, @Nullable MillilitresPerHour rate) {

    boolean still() {
        return rate == null;
    }
}
