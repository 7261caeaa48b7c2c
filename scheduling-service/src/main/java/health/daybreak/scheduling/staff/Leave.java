package health.daybreak.scheduling.staff;

import java.time.LocalDate;
import java.util.Objects;

/** Days on which a person does not work, the first and the last included. */
public record Leave(LocalDate from, LocalDate to) {

    public Leave {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
