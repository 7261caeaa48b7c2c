package health.daybreak.intake.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was answered elsewhere, as it was read.
 *
 * @param answers one per item in the instrument's order, null when missing
 * @param saidTotal what the sender made of the answers, null when they did not say
 */
public record AnsweredElsewhere(
        String instrument,
        List<@Nullable Integer> answers,
        Instant at,
        @Nullable Integer saidTotal) {

    public AnsweredElsewhere {
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
    }
}
