package health.daybreak.intake.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were given.
 *
 * @param answers one per item in the instrument's order, null when missing
 * @param sessionId which session they belong to, if any
 * @param recordedBy the staff member, or the patient's link
 */
public record Answered(
        String patientId,
        List<@Nullable Integer> answers,
        Occasion occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        String recordedBy,
        Instant at) {

    public Answered {
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
    }
}
