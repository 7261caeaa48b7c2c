package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.Milligrams;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** What was added to the dose, in mg, to 0.1. */
record TopUpRequest(
        @NotNull @Positive @Digits(integer = 3, fraction = 1)
        BigDecimal milligrams) {

    Milligrams amount() {
        return new Milligrams(milligrams);
    }
}
