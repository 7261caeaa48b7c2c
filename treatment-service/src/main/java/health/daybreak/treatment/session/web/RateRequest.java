package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.MillilitresPerHour;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the pump was set to, in mL/h, to 0.1. */
record RateRequest(
        @NotNull @Positive @Digits(integer = 4, fraction = 1)
        BigDecimal millilitresPerHour,

        @Nullable @Size(max = 500) String reason) {

    MillilitresPerHour rate() {
        return new MillilitresPerHour(millilitresPerHour);
    }
}
