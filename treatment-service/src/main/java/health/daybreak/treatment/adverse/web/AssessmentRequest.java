package health.daybreak.treatment.adverse.web;

import health.daybreak.treatment.adverse.ActionTaken;
import health.daybreak.treatment.adverse.Assessment;
import health.daybreak.treatment.adverse.Causality;
import health.daybreak.treatment.adverse.Outcome;
import health.daybreak.treatment.adverse.Seriousness;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is made of an event.
 *
 * @param grade CTCAE 5.0, 1 to 5
 * @param serious why; left out when it is not
 */
public record AssessmentRequest(
        @Min(1) @Max(5) int grade,
        @Nullable Set<Seriousness> serious,
        @NotNull Causality causality,
        @NotNull ActionTaken action,
        @NotNull Outcome outcome,
        @Nullable @Size(max = 2000) String note) {

    /** The same, by whom and when. */
    public Assessment by(String staffId, Instant at) {
        return new Assessment(
                grade, serious == null ? Set.of() : serious, causality, action, outcome, note, staffId, at);
    }
}
