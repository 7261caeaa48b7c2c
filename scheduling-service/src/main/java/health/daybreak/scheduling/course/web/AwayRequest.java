package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.Away;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Local dates on which the patient is away, both included. */
record AwayRequest(@NotNull LocalDate from, @NotNull LocalDate to) {

    Away toAway() {
        return new Away(from, to);
    }
}
