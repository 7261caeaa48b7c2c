package health.daybreak.scheduling.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call that somebody made to a patient who is due.
 *
 * @param againOn the day on which to call again, if one was agreed
 */
public record Call(
        Instant at, String by, Outcome outcome, @Nullable LocalDate againOn) {

    /** How it ended; a list, so that what a patient said stays in the record of care. */
    public enum Outcome {
        WILL_BOOK,
        LEFT_A_MESSAGE,
        NOT_REACHED,
        WANTS_TO_WAIT,
        WANTS_NO_MORE
    }
}
