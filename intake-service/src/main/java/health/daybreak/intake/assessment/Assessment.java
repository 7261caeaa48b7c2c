package health.daybreak.intake.assessment;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.AssessmentWorsened;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.platform.aggregate.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instrument answered once by one patient: the answers, what the server made of them, and the risk they raised.
 *
 * @param asksFor instruments that are due at the same contact because of these answers
 * @param worsening null unless the total lies far on the wrong side of the baseline
 */
public record Assessment(
        String instrument,
        String instrumentVersion,
        Answered answered,
        Score score,
        List<String> asksFor,
        @Nullable Worsening worsening,
        @Nullable Risk risk) {

    public Assessment {
        asksFor = List.copyOf(asksFor);
    }

    /**
     * Scores the answers and flags what must be seen.
     *
     * @param past what the patient answered before
     * @param now when they are recorded, which for an imported record is later than when they were given
     */
    static Change<Assessment> taken(
            String id, Instrument instrument, Answered answered, EarlierAnswers past, RiskPolicy policy, Instant now) {
        Score score = answered.scoredBy(instrument);
        boolean current = instrument.speaksOf(now, answered.at());
        Risk risk = current
                ? policy.riskOf(instrument, answered.answers(), score, past.latest(instrument, answered), now)
                : null;
        Assessment scored = new Assessment(
                instrument.id(), instrument.version(), answered, score, dueNow(instrument, answered), null, risk);
        Worsening worsening = current ? past.worsening(scored) : null;
        Assessment assessment = scored.with(worsening);
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
        if (worsening != null) {
            events.add(new AssessmentWorsened(
                    id,
                    answered.patientId(),
                    instrument.id(),
                    worsening.baselineTotal(),
                    worsening.total(),
                    answered.at()));
        }
        return new Change<>(assessment, events);
    }

    /** The same answers with the risk as it is handled now; a risk is never taken away. */
    Assessment with(Risk handled) {
        return new Assessment(instrument, instrumentVersion, answered, score, asksFor, worsening, handled);
    }

    private Assessment with(@Nullable Worsening noted) {
        return new Assessment(instrument, instrumentVersion, answered, score, asksFor, noted, risk);
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
