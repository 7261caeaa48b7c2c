package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.Milligrams;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** The dose that a second person worked out, in mg. */
record DoseCheckRequest(@NotNull @Positive BigDecimal milligrams) {

    Milligrams dose() {
        return new Milligrams(milligrams);
    }
}
