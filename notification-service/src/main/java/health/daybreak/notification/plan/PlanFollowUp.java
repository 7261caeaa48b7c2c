package health.daybreak.notification.plan;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
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

    /** Hears of a course: how the drug is given when it starts, and that it was completed. */
    public void on(Received<? extends CourseEvent> received) {
        boolean means =
                switch (received.data()) {
                    case CourseStarted started -> true;
                    case CourseCompleted completed -> true;
                    case null -> false;
                    case CourseEvent other -> false;
                };
        if (!means) {
            return;
        }
        String courseId = received.envelope().subject();
        plans.reactToLatest(courseId, received, (plan, event, envelope) -> {
            if (plan == null && recipients.forgotten(envelope.key())) {
                return null;
            }
            return switch (event) {
                case CourseStarted started -> planning.courseStarted(plan, started, envelope);
                case CourseCompleted completed -> planning.courseCompleted(plan, completed, envelope, clock.instant());
                case CourseEvent other -> null;
            };
        });
        plans.find(courseId).ifPresent(plan -> agenda.note(plan.state().nextAt()));
    }
}
