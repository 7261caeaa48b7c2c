package health.daybreak.intake.review.web;

import health.daybreak.intake.assessment.Acknowledgement;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.intake.review.ReadReviewQueue.ToLookAt;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A risk that waits for a clinician to take charge of it, or for a prescriber to decide about it.
 *
 * @param secondsLeft until somebody must have taken charge; negative when overdue
 * @param acknowledged who took charge and what they did; null while nobody has
 */
record RiskDue(
        String patientId,
        String displayName,
        String assessmentId,
        long version,
        RiskLevel level,
        String trigger,
        Risk.Step step,
        Instant flaggedAt,
        Instant acknowledgeBy,
        long secondsLeft,
        @Nullable Instant missedAt,
        @Nullable Acknowledgement acknowledged) {

    static RiskDue from(ToLookAt due, Instant now) {
        Stored<Assessment> assessment = due.assessment();
        Risk risk = Objects.requireNonNull(assessment.state().risk());
        return new RiskDue(
                ReviewQueueView.idOf(due),
                ReviewQueueView.nameOf(due),
                assessment.id(),
                assessment.version(),
                risk.level(),
                risk.trigger(),
                risk.step(),
                risk.flaggedAt(),
                risk.acknowledgeBy(),
                Duration.between(now, risk.acknowledgeBy()).toSeconds(),
                risk.missedAt(),
                risk.acknowledged());
    }
}
