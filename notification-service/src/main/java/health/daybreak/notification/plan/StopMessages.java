package health.daybreak.notification.plan;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Cancels what was to be said to a record that has ended: the person is written to under the other one. */
@Component
public class StopMessages {

    private final MessagePlans plans;
    private final Clock clock;

    StopMessages(MessagePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Hears of a patient; a message that is cancelled already is left alone. */
    public void on(Received<? extends PatientEvent> received) {
        if (received.data() instanceof PatientMerged merged) {
            Instant now = clock.instant();
            for (Stored<MessagePlan> stored : plans.ofPatient(merged.patientId())) {
                plans.change(
                        stored.id(),
                        plan -> Change.to(plan.withoutPlanned("The record was merged into another.", now)));
            }
        }
    }
}
