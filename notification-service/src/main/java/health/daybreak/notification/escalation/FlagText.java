package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A text may speak of dying: pages people about it as about the most urgent answer. */
@Component
public class FlagText {

    private final Escalations escalations;
    private final Ladders ladders;

    FlagText(Escalations escalations, Ladders ladders) {
        this.escalations = escalations;
        this.ladders = ladders;
    }

    /**
     * Opens its escalation; the same text again changes nothing.
     *
     * @param patientId null when the number is nobody's that is known
     * @param within how long somebody has to take charge
     */
    public void flag(String textId, @Nullable String patientId, Instant at, Duration within) {
        if (escalations.find(textId).isPresent()) {
            return;
        }
        Ladder ladder = Objects.requireNonNull(ladders.of(RiskLevel.HIGH), "every set of ladders has one");
        Flag flag = new Flag(RiskLevel.HIGH, at, at.plus(within), Flag.Source.TEXT);
        escalations.create(
                textId,
                Change.to(Escalation.unheardOf(textId, Cause.current().clinicId(), patientId)
                        .flagged(flag, ladder)));
    }

    /** The person was erased meanwhile: nobody is paged about them any more. */
    public void forget(String textId) {
        if (escalations.find(textId).isPresent()) {
            escalations.change(textId, escalation -> Change.to(escalation.withoutPatient()));
        }
    }
}
