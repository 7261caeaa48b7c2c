package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.platform.aggregate.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire's answers, or the total of one whose answers are not known here.
 *
 * @param answers one per item in the instrument's order; null for an answer that is missing
 * @param total instead of answers: as a clinician rated it, or as it was added up elsewhere
 * @param takenAt when the patient answered or was rated; now, when left out
 */
record AssessmentRequest(
        @NotBlank String instrument,
        @Nullable @Size(max = 100) List<@Nullable Integer> answers,
        @Nullable Integer total,
        @NotNull Occasion occasion,
        @Nullable @Size(max = 100) String sessionId,
        @Nullable @Positive Integer sessionNumber,
        @Nullable Instant takenAt) {

    /** Throws {@link Refused} (unprocessable) unless there are either answers or a total. */
    Answered answered(String patientId, Instruments instruments, String recordedBy, Instant now) {
        if ((answers == null) == (total == null)) {
            throw Refused.unprocessable(
                    "answers-or-total", "An assessment holds either its answers or, without them, its total.");
        }
        boolean elsewhere =
                total != null && !instruments.named(instrument).items().isEmpty();
        return new Answered(
                patientId,
                answers == null ? List.of() : answers,
                total,
                elsewhere ? Giver.EXTERNAL_SCORE : Giver.STAFF,
                occasion,
                sessionId,
                sessionNumber,
                recordedBy,
                takenAt == null ? now : takenAt);
    }
}
