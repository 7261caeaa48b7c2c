package health.daybreak.intake.readiness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A prescriber's word on a result that is out of the ordinary. */
public record TestReview(
        String resultId, Word word, @Nullable String note, String by, Instant at) {

    /** What they say. */
    public enum Word {
        /** It does not stand in the way. */
        ACCEPTED,
        /** It stands in the way until the test is done again. */
        REPEAT
    }
}
