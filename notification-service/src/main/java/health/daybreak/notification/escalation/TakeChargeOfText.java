package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody who treats patients takes charge of a text that may speak of dying; of answers it is taken in intake. */
@Component
public class TakeChargeOfText {

    private final Escalations escalations;
    private final Clock clock;

    TakeChargeOfText(Escalations escalations, Clock clock) {
        this.escalations = escalations;
        this.clock = clock;
    }

    /**
     * Ends the paging; of two who take charge the earlier counts. Refused (404) when there is no such escalation, and (409
     * {@code charge-is-taken-of-answers}) when answers were flagged and no text.
     */
    public Stored<Escalation> take(String escalationId) {
        Taken charge = new Taken(Cause.current().actorId(), clock.instant());
        return escalations.change(escalationId, escalation -> Change.to(taken(escalation, charge)));
    }

    /** The same for a text that is dealt with where it is read; nothing when nobody is paged about it. */
    public void ofTextIfPaged(String textId) {
        if (escalations.find(textId).isPresent()) {
            take(textId);
        }
    }

    private static Escalation taken(Escalation escalation, Taken charge) {
        Flag flag = escalation.flag();
        if (flag == null || !flag.ofText()) {
            throw Refused.conflict(
                    "charge-is-taken-of-answers",
                    "Answers were flagged, not a text: take charge of them in the review of this patient.",
                    Map.of());
        }
        return escalation.takenBy(charge);
    }
}
