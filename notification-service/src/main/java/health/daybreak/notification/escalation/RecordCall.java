package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody telephoned where no provider took a page. */
@Component
public class RecordCall {

    private final Escalations escalations;
    private final Clock clock;

    RecordCall(Escalations escalations, Clock clock) {
        this.escalations = escalations;
        this.clock = clock;
    }

    /**
     * Records it; refused (conflict) once somebody has taken charge.
     *
     * @param staffId who was called, or null for whoever is at the clinic
     */
    public Stored<Escalation> record(String escalationId, @Nullable String staffId, boolean reached) {
        VoiceCall call = new VoiceCall(staffId, Cause.current().actorId(), clock.instant(), reached);
        return escalations.change(escalationId, escalation -> Change.to(escalation.called(call)));
    }
}
