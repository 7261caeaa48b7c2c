package health.daybreak.notification.plan;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.notification.link.AskedAround;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whoever has answered already is not asked once more. */
@Component
public class StopAsking {

    private final MessagePlans plans;
    private final Clock clock;

    StopAsking(MessagePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Hears of a patient; a message that is cancelled or sent already is left alone. */
    public void on(Received<? extends PatientEvent> received) {
        if (received.data() instanceof QuestionsAnswered done) {
            AskedAround.purposeOf(done).ifPresent(purpose -> stop(done.sessionId(), purpose));
        }
    }

    private void stop(String sessionId, LinkPurpose purpose) {
        if (plans.find(sessionId).isPresent()) {
            plans.change(
                    sessionId,
                    plan -> Change.to(plan.withoutPlanned(
                            intent -> intent.purpose().link() == purpose,
                            "The patient has answered already.",
                            clock.instant())));
        }
    }
}
