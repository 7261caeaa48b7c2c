package health.daybreak.intake.assessment;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One instrument answered once by one patient: the answers, what the server made of them, and the risk they raised.
 *
 * @param asksFor instruments that are due at the same contact because of these answers
 */
public record Assessment(
        String instrument,
        String instrumentVersion,
        Answered answered,
        Score score,
        List<String> asksFor,
        @Nullable Risk risk) {

    public Assessment {
        asksFor = List.copyOf(asksFor);
    }

    /**
     * Scores the answers and flags what must be seen.
     *
     * @param before the patient's previous answers to the same instrument, or null
     * @param now when they are recorded, which for an imported record is later than when they were given
     */
    static Change<Assessment> taken(
            String id,
            Instrument instrument,
            Answered answered,
            @Nullable List<@Nullable Integer> before,
            RiskPolicy policy,
            Instant now) {
        Score score = answered.scoredBy(instrument);
        Risk risk = instrument.speaksOf(now, answered.at())
                ? policy.riskOf(instrument, answered.answers(), score, before, now)
                : null;
        Assessment assessment = new Assessment(
                instrument.id(), instrument.version(), answered, score, dueNow(instrument, answered), risk);
        List<ClinicEvent> events = new ArrayList<>();
        events.add(assessment.completed(id));
        if (risk != null) {
            events.add(new RiskFlagged(
                    id,
                    answered.patientId(),
                    risk.level().name(),
                    risk.trigger(),
                    risk.flaggedAt(),
                    risk.acknowledgeBy()));
        }
        return new Change<>(assessment, events);
    }

    /** A clinician takes charge of the risk; throws {@link Refused} (conflict) when there is none or it is taken. */
    Change<Assessment> acknowledge(String id, Acknowledgement acknowledgement) {
        if (risk == null) {
            throw Refused.conflict("no-risk-flagged", "This questionnaire flagged no risk.", Map.of());
        }
        if (risk.acknowledged() != null) {
            throw Refused.conflict(
                    "risk-already-acknowledged",
                    "This risk was acknowledged by " + risk.acknowledged().by() + " already.",
                    Map.of("acknowledgedAt", risk.acknowledged().at().toString()));
        }
        Assessment acknowledged = new Assessment(
                instrument, instrumentVersion, answered, score, asksFor, risk.acknowledgedAs(acknowledgement));
        return Change.to(
                acknowledged,
                new RiskAcknowledged(
                        id,
                        answered.patientId(),
                        acknowledgement.by(),
                        acknowledgement.disposition().name(),
                        acknowledgement.at()));
    }

    private AssessmentCompleted completed(String id) {
        return new AssessmentCompleted(
                id,
                answered.patientId(),
                instrument,
                instrumentVersion,
                score.total(),
                score.band(),
                answered.occasion().name(),
                answered.sessionId(),
                answered.sessionNumber(),
                answered.at());
    }

    private static List<String> dueNow(Instrument instrument, Answered answered) {
        return instrument.itemTriggers().stream()
                .filter(trigger -> {
                    Integer answer = instrument.answerTo(trigger.item(), answered.answers());
                    return answer == null || answer >= trigger.askAt();
                })
                .map(ItemTrigger::ask)
                .toList();
    }
}
