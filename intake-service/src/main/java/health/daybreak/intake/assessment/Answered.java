package health.daybreak.intake.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were given, or a total whose answers are not known here.
 *
 * @param answers one per item in the instrument's order, null when missing; empty when only the total is known
 * @param total null when there are answers
 * @param sessionId which session they belong to, if any
 * @param recordedBy the staff member, the patient's link, or the system that sent it
 * @param at when the patient answered or was rated
 */
public record Answered(
        String patientId,
        List<@Nullable Integer> answers,
        @Nullable Integer total,
        Giver giver,
        Occasion occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        String recordedBy,
        Instant at) {

    public Answered {
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
        // Before there was anything else, staff recorded all answers.
        giver = giver == null ? Giver.STAFF : giver;
    }

    /** Answers that staff took down. */
    public Answered(
            String patientId,
            List<@Nullable Integer> answers,
            Occasion occasion,
            @Nullable String sessionId,
            @Nullable Integer sessionNumber,
            String recordedBy,
            Instant at) {
        this(patientId, answers, null, Giver.STAFF, occasion, sessionId, sessionNumber, recordedBy, at);
    }

    /** What the instrument makes of it. */
    Score scoredBy(Instrument instrument) {
        return total == null ? instrument.score(answers) : instrument.scoreOf(total);
    }
}
