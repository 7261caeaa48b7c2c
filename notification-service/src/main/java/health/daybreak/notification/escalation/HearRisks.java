package health.daybreak.notification.escalation;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Opens an escalation when an answer is flagged and ends it when somebody takes charge. Each word is taken as it comes and
 * none waits for another: an event that is stuck elsewhere must not hold up a page. So the state decides what is new.
 */
@Component
public class HearRisks {

    private final Escalations escalations;
    private final Recipients recipients;
    private final Ladders ladders;

    HearRisks(Escalations escalations, Recipients recipients, Ladders ladders) {
        this.escalations = escalations;
        this.recipients = recipients;
        this.ladders = ladders;
    }

    /** Hears of a patient; what is no news of a risk means nothing here. */
    public void on(Received<? extends PatientEvent> received) {
        switch (received.data()) {
            case RiskFlagged flagged ->
                flagged(
                        received,
                        Flag.ofAnswers(
                                RiskLevel.of(flagged.riskLevel()), flagged.flaggedAt(), flagged.acknowledgeBy()));
            // Told once nobody has taken charge in time: if the flag itself is stuck, this is it.
            case RiskAcknowledgementMissed missed ->
                flagged(
                        received,
                        Flag.ofAnswers(
                                RiskLevel.of(missed.riskLevel()), missed.acknowledgeBy(), missed.acknowledgeBy()));
            case RiskAcknowledged taken -> taken(received, new Taken(taken.acknowledgedBy(), taken.acknowledgedAt()));
            // Whoever decides has taken charge, whichever of the two words comes first.
            case RiskDecided decided -> taken(received, new Taken(decided.decidedBy(), decided.decidedAt()));
            case null -> {}
            case PatientEvent other -> {}
        }
    }

    private void flagged(Received<? extends PatientEvent> received, Flag flag) {
        Ladder ladder = ladders.of(flag.level());
        if (ladder != null) {
            tell(received, escalation -> escalation.flagged(flag, ladder));
        }
    }

    private void taken(Received<? extends PatientEvent> received, Taken charge) {
        tell(received, escalation -> escalation.takenBy(charge));
    }

    private void tell(Received<? extends PatientEvent> received, UnaryOperator<Escalation> news) {
        String id = received.envelope().subject();
        String patientId = received.envelope().key();
        if (escalations.find(id).isEmpty()) {
            if (recipients.forgotten(patientId)) {
                return;
            }
            Escalation unheardOf = Escalation.unheardOf(id, received.envelope().clinicId(), patientId);
            try {
                escalations.create(id, Change.to(news.apply(unheardOf)));
                return;
            } catch (Refused thereMeanwhile) {
                // Another instance heard another word of it in this moment.
            }
        }
        escalations.change(id, escalation -> Change.to(news.apply(escalation)));
    }
}
