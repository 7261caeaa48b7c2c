package health.daybreak.intake.review.web;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.review.ReadReviewQueue.Queue;
import health.daybreak.intake.review.ReadReviewQueue.ToAcknowledge;
import health.daybreak.intake.review.ReadReviewQueue.ToDecide;
import health.daybreak.intake.review.ReadReviewQueue.ToGoThrough;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.TreatmentResistance;
import health.daybreak.intake.screening.web.MaudsleyView;
import health.daybreak.intake.screening.web.VerdictView;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What waits for a person, the most urgent first. */
record ReviewQueueView(List<DecisionDue> decisions, List<RiskDue> risks, List<PacketDue> packets) {

    /** A screening that waits for a prescriber. */
    record DecisionDue(
            String patientId,
            String displayName,
            Origin origin,
            String screeningId,
            long version,
            VerdictView verdict,
            TreatmentResistance resistance,
            MaudsleyView maudsley,
            Instant waitingSince) {

        static DecisionDue from(ToDecide due) {
            Stored<Screening> screening = Objects.requireNonNull(due.assessed().screening());
            return new DecisionDue(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    due.patient().state().inquiry().origin(),
                    screening.id(),
                    screening.version(),
                    VerdictView.from(due.assessed().verdict()),
                    due.assessed().resistance(),
                    MaudsleyView.from(due.assessed().maudsley()),
                    screening.state().updatedAt());
        }
    }

    /**
     * A risk that waits for a clinician.
     *
     * @param secondsLeft until somebody must have taken charge; negative when overdue
     */
    record RiskDue(
            String patientId,
            String displayName,
            String assessmentId,
            long version,
            RiskLevel level,
            String trigger,
            Instant flaggedAt,
            Instant acknowledgeBy,
            long secondsLeft) {

        static RiskDue from(ToAcknowledge due, Instant now) {
            Stored<Assessment> assessment = due.assessment();
            Risk risk = Objects.requireNonNull(assessment.state().risk());
            return new RiskDue(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    assessment.id(),
                    assessment.version(),
                    risk.level(),
                    risk.trigger(),
                    risk.flaggedAt(),
                    risk.acknowledgeBy(),
                    Duration.between(now, risk.acknowledgeBy()).toSeconds());
        }
    }

    /** A packet that was sent in and waits for somebody to complete the screening. */
    record PacketDue(String patientId, String displayName, Origin origin, Instant submittedAt) {

        static PacketDue from(ToGoThrough due) {
            return new PacketDue(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    due.patient().state().inquiry().origin(),
                    Objects.requireNonNull(due.packet().submittedAt()));
        }
    }

    static ReviewQueueView from(Queue queue, Instant now) {
        return new ReviewQueueView(
                queue.decisions().stream().map(DecisionDue::from).toList(),
                queue.risks().stream().map(risk -> RiskDue.from(risk, now)).toList(),
                queue.packets().stream().map(PacketDue::from).toList());
    }

    List<String> patientIds() {
        return Stream.of(
                        decisions.stream().map(DecisionDue::patientId),
                        risks.stream().map(RiskDue::patientId),
                        packets.stream().map(PacketDue::patientId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
