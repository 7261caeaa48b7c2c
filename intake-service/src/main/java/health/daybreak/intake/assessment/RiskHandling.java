package health.daybreak.intake.assessment;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people, and the clock, do with the risk that one questionnaire raised. Refuses what is out of turn. */
record RiskHandling(String assessmentId, Assessment assessment) {

    /** Throws {@link Refused} (conflict) when there is no risk or somebody has taken charge already. */
    Change<Assessment> acknowledge(Acknowledgement acknowledgement) {
        Risk risk = requireRisk();
        if (risk.acknowledged() != null) {
            throw Refused.conflict(
                    "risk-already-acknowledged",
                    "This risk was acknowledged by " + risk.acknowledged().by() + " already.",
                    Map.of("acknowledgedAt", risk.acknowledged().at().toString()));
        }
        List<ClinicEvent> events = new ArrayList<>();
        Risk handled = risk;
        if (risk.overdueAt(acknowledgement.at()) && risk.missedAt() == null) {
            handled = risk.missed(acknowledgement.at());
            events.add(missed(handled, acknowledgement.at()));
        }
        events.add(new RiskAcknowledged(
                assessmentId,
                patientId(),
                acknowledgement.by(),
                acknowledgement.disposition().name(),
                acknowledgement.at()));
        return new Change<>(assessment.with(handled.acknowledgedAs(acknowledgement)), events);
    }

    /**
     * Throws {@link Refused} (conflict) when there is no risk, nobody has taken charge yet, or it is decided and the decider
     * has not seen that.
     *
     * @param seen whether the decider names the version they saw, so that they decide anew knowingly
     */
    Change<Assessment> decide(RiskDecision decision, boolean seen) {
        Risk risk = requireRisk();
        if (risk.acknowledged() == null) {
            throw Refused.conflict(
                    "risk-not-acknowledged",
                    "Nobody has taken charge of this risk yet. Take charge of it first, then decide.",
                    Map.of());
        }
        if (decision.plan().isBlank()) {
            throw Refused.unprocessable("plan-missing", "A decision about a risk needs its plan in words.");
        }
        if (!risk.open() && !seen) {
            throw alreadyDecided(risk.decisions().getLast());
        }
        return Change.to(
                assessment.with(risk.decidedAs(decision)),
                new RiskDecided(
                        assessmentId,
                        patientId(),
                        risk.level().name(),
                        decision.verdict().name(),
                        decision.by(),
                        decision.at()));
    }

    /** Notes, once, that nobody took charge in time; changes nothing when somebody did or it was noted. */
    Change<Assessment> notice(Instant now) {
        Risk risk = assessment.risk();
        if (risk == null || risk.missedAt() != null || !risk.overdueAt(now)) {
            return Change.to(assessment);
        }
        Risk missed = risk.missed(now);
        return Change.to(assessment.with(missed), missed(missed, now));
    }

    private static Refused alreadyDecided(RiskDecision standing) {
        return Refused.conflict(
                "risk-already-decided",
                "This risk was decided by " + standing.by()
                        + " already. Read it again; to decide anew, name the version that" + " you saw in If-Match.",
                Map.of(
                        "verdict",
                        standing.verdict().name(),
                        "decidedAt",
                        standing.at().toString()));
    }

    private Risk requireRisk() {
        Risk risk = assessment.risk();
        if (risk == null) {
            throw Refused.conflict("no-risk-flagged", "This questionnaire flagged no risk.", Map.of());
        }
        return risk;
    }

    private RiskAcknowledgementMissed missed(Risk risk, Instant at) {
        return new RiskAcknowledgementMissed(
                assessmentId, patientId(), risk.level().name(), risk.acknowledgeBy(), at);
    }

    private String patientId() {
        return assessment.answered().patientId();
    }
}
