package health.daybreak.notification.plan;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Plans what is asked of a patient some time after the induction. */
@Component
public class PlanFollowUp {

    private static final String INDUCTION = "INDUCTION";

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

    /** Hears of a course: how the drug is given when it starts, that its induction is over, and that it ends early. */
    public void on(Received<? extends CourseEvent> received) {
        CourseEvent heard = received.data();
        if (heard == null || !meansSomething(heard)) {
            return;
        }
        String courseId = received.envelope().subject();
        plans.reactToLatest(courseId, received, (plan, event, envelope) -> {
            if (plan == null && recipients.forgotten(envelope.key())) {
                return null;
            }
            Instant now = clock.instant();
            return switch (event) {
                case CourseStarted started -> planning.courseStarted(plan, started, envelope);
                case CoursePhaseChanged changed -> planning.inductionEnded(plan, changed.changedAt(), envelope, now);
                case CourseCompleted completed -> planning.inductionEnded(plan, completed.completedAt(), envelope, now);
                case CourseDiscontinued ended -> planning.discontinued(plan, envelope, now);
                case CourseEvent other -> null;
            };
        });
        plans.find(courseId).ifPresent(plan -> agenda.note(plan.state().nextAt()));
    }

    private static boolean meansSomething(CourseEvent event) {
        return switch (event) {
            case CourseStarted started -> true;
            case CoursePhaseChanged changed -> changed.fromPhase().equals(INDUCTION);
            case CourseCompleted completed -> true;
            case CourseDiscontinued ended -> true;
            case CourseEvent other -> false;
        };
    }
}
