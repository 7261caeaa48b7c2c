package health.daybreak.notification.plan;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Plans what is asked of a patient some time after a course. */
@Component
public class PlanFollowUp {

    private final MessagePlans plans;
    private final Recipients recipients;
    private final Planning planning;
    private final Agenda agenda;
    private final Clock clock;

    PlanFollowUp(MessagePlans plans, Recipients recipients, Planning planning, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.planning = planning;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Hears of a course. Only its completion matters; nothing comes after it, so no earlier event is waited for. */
    public void on(Received<? extends CourseEvent> received) {
        if (received.data() instanceof CourseCompleted completed) {
            String courseId = received.envelope().subject();
            plans.reactToLatest(
                    courseId,
                    received,
                    (plan, event, envelope) -> plan == null && recipients.forgotten(envelope.key())
                            ? null
                            : planning.courseCompleted(plan, completed, envelope, clock.instant()));
            plans.find(courseId).ifPresent(plan -> agenda.note(plan.state().nextAt()));
        }
    }
}
