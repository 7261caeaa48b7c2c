package health.daybreak.notification.plan;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a patient in maintenance that the next visit is due, when nobody has booked one. It follows a course from its first
 * sign of maintenance; before that nothing is kept of it.
 */
@Component
public class TellNextVisitDue {

    private static final String MAINTENANCE = "MAINTENANCE";

    private final MessagePlans plans;
    private final Recipients recipients;
    private final MaintenancePlanning planning;
    private final Agenda agenda;
    private final Clock clock;

    TellNextVisitDue(
            MessagePlans plans, Recipients recipients, MaintenancePlanning planning, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.planning = planning;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The plan that holds what is said to the patient of this course about the next visit. */
    static String planOf(String courseId) {
        return courseId + ".maintenance";
    }

    /** Hears of a course: that maintenance begins, that it rests or goes on, and that it is over. */
    public void onCourse(Received<? extends CourseEvent> received) {
        boolean begins = received.data() instanceof CoursePhaseChanged changed && MAINTENANCE.equals(changed.toPhase());
        boolean means =
                switch (received.data()) {
                    case CoursePhaseChanged changed -> begins;
                    case CoursePaused paused -> true;
                    case CourseResumed resumed -> true;
                    case CourseCompleted completed -> true;
                    case CourseDiscontinued ended -> true;
                    case null -> false;
                    case CourseEvent other -> false;
                };
        if (means) {
            follow(received.envelope().subject(), received, begins);
        }
    }

    /** Hears of a session: that one is booked, that one is not to come any more, and that a dose is over. */
    public void onSession(Received<? extends SessionEvent> received) {
        String courseId =
                switch (received.data()) {
                    case SessionBooked booked -> booked.courseId();
                    case SessionMoved moved -> moved.courseId();
                    case SessionCancelled cancelled -> cancelled.courseId();
                    case SessionMissed missed -> missed.courseId();
                    case SessionCompleted completed -> completed.courseId();
                    case SessionAborted aborted -> aborted.courseId();
                    case null -> null;
                    case SessionEvent other -> null;
                };
        boolean inMaintenance = received.data() instanceof SessionBooked booked && MAINTENANCE.equals(booked.phase());
        if (courseId != null) {
            follow(courseId, received, inMaintenance);
        }
    }

    private <E extends ClinicEvent> void follow(String courseId, Received<E> received, boolean inMaintenance) {
        String about = planOf(courseId);
        if (!inMaintenance && plans.find(about).isEmpty()) {
            return;
        }
        plans.reactToLatest(about, received, (plan, event, envelope) -> {
            if (plan == null && recipients.forgotten(envelope.key())) {
                return null;
            }
            MessagePlan known = plan != null
                    ? plan
                    : MessagePlan.announced(about, null, envelope.clinicId(), envelope.key())
                            .knowing(Maintenance.BEGUN);
            Maintenance after = after(known, event, envelope);
            return after == null ? null : planning.knowing(known, after, Trigger.of(envelope), clock.instant());
        });
        plans.find(about).ifPresent(plan -> agenda.note(plan.state().nextAt()));
    }

    private static @Nullable Maintenance after(MessagePlan plan, ClinicEvent event, Envelope envelope) {
        Maintenance course = Objects.requireNonNullElse(plan.maintenance(), Maintenance.BEGUN);
        int messages = plan.intents().size();
        return switch (event) {
            // The taper ended with the visit that was its last: from its end the next one is counted.
            case CoursePhaseChanged changed -> course.after(dose(changed.changedAt(), envelope), messages);
            case CoursePaused paused -> course.resting();
            case CourseResumed resumed -> course.goingOn(resumed.resumedAt());
            case CourseCompleted completed -> course.ended();
            case CourseDiscontinued ended -> course.ended();
            case SessionBooked booked -> course.booked(booked.sessionId(), booked.startsAt());
            case SessionMoved moved -> course.booked(moved.sessionId(), moved.startsAt());
            case SessionCancelled cancelled -> course.without(cancelled.sessionId(), cancelled.cancelledAt());
            case SessionMissed missed -> course.without(missed.sessionId(), envelope.time());
            case SessionCompleted completed ->
                course.without(completed.sessionId(), completed.completedAt())
                        .after(dose(completed.completedAt(), envelope), messages);
            case SessionAborted aborted -> {
                Maintenance without = course.without(aborted.sessionId(), aborted.abortedAt());
                yield aborted.doseGiven() ? without.after(dose(aborted.abortedAt(), envelope), messages) : without;
            }
            case ClinicEvent other -> null;
        };
    }

    private static Ending dose(Instant at, Envelope envelope) {
        return new Ending(at, Trigger.of(envelope));
    }
}
