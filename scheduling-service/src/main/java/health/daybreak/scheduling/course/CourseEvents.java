package health.daybreak.scheduling.course;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words what happened to a course for the others. */
record CourseEvents(Course course) {

    static CourseEvents of(Course course) {
        return new CourseEvents(course);
    }

    List<ClinicEvent> started(Instant now) {
        CourseOrder order = course.order();
        List<ClinicEvent> events = new ArrayList<>();
        events.add(new CourseStarted(
                course.courseId(),
                course.patientId(),
                order.screeningId(),
                order.protocolId(),
                order.protocolVersion(),
                order.route().name(),
                order.indication(),
                course.ofSessions(),
                order.doseMilligramsPerKilogram(),
                order.infusionMinutes(),
                order.startedBy(),
                order.startedAt(),
                isPrepared()));
        course.visits().forEach(visit -> events.add(bookedOrTold(visit, now)));
        return events;
    }

    /** Visits that moved and visits that came anew. */
    List<ClinicEvent> changed(
            List<CourseSession> before,
            List<CourseSession> moved,
            List<CourseSession> came,
            ChangeReason reason,
            Instant now) {
        List<ClinicEvent> events = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            events.add(moved(moved.get(i), before.get(i).startsAt(), reason, now));
        }
        came.forEach(visit -> events.add(bookedOrTold(visit, now)));
        return events;
    }

    /** No course is booked without the preparation that its protocol wants. */
    private boolean isPrepared() {
        return course.conversations().stream().anyMatch(visit -> visit.part() == Part.PREPARATION);
    }

    private ClinicEvent bookedOrTold(CourseSession visit, Instant now) {
        return visit.dose() ? booked(visit, now) : talks().booked(visit, now);
    }

    private ConversationEvents talks() {
        return new ConversationEvents(course);
    }

    private SessionBooked booked(CourseSession session, Instant now) {
        Slot slot = session.place().slot();
        return new SessionBooked(
                session.sessionId(),
                course.courseId(),
                course.patientId(),
                session.number(),
                course.ofSessions(),
                session.phase().name(),
                course.order().route().name(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                slot.chairId(),
                Objects.requireNonNull(slot.nurseId(), "a dose has a nurse"),
                Objects.requireNonNull(slot.prescriberId(), "a dose has a prescriber"),
                slot.therapistId(),
                now);
    }

    ClinicEvent moved(CourseSession visit, Instant previousStartsAt, ChangeReason reason, Instant now) {
        return visit.dose()
                ? sessionMoved(visit, previousStartsAt, reason, now)
                : talks().moved(visit, previousStartsAt, reason, now);
    }

    private SessionMoved sessionMoved(
            CourseSession session, Instant previousStartsAt, ChangeReason reason, Instant now) {
        Slot slot = session.place().slot();
        return new SessionMoved(
                session.sessionId(),
                course.courseId(),
                course.patientId(),
                slot.startsAt(),
                slot.endsAt(),
                slot.chairId(),
                Objects.requireNonNull(slot.nurseId(), "a dose has a nurse"),
                Objects.requireNonNull(slot.prescriberId(), "a dose has a prescriber"),
                slot.therapistId(),
                previousStartsAt,
                reason.name(),
                now);
    }

    ClinicEvent cancelled(CourseSession visit, ChangeReason reason, boolean late, Instant now) {
        return visit.dose() ? sessionCancelled(visit, reason, late, now) : talks().cancelled(visit, reason, now);
    }

    ConversationHeld held(CourseSession conversation, String heldBy, Instant now) {
        return talks().held(conversation, heldBy, now);
    }

    ConversationNotHeld notHeld(CourseSession conversation, String correctedBy, Instant now) {
        return talks().notHeld(conversation, correctedBy, now);
    }

    private SessionCancelled sessionCancelled(CourseSession session, ChangeReason reason, boolean late, Instant now) {
        return new SessionCancelled(
                session.sessionId(), course.courseId(), course.patientId(), reason.name(), late, now);
    }

    SessionMissed missed(CourseSession session, Instant now) {
        return new SessionMissed(session.sessionId(), course.courseId(), course.patientId(), now);
    }

    SessionConfirmed confirmed(CourseSession session, Instant now) {
        return new SessionConfirmed(
                session.sessionId(), course.courseId(), course.patientId(), session.startsAt(), now);
    }

    CoursePhaseChanged phaseChanged(Phase from, Instant now) {
        return new CoursePhaseChanged(
                course.courseId(),
                course.patientId(),
                from.name(),
                course.phase().name(),
                now);
    }

    List<ClinicEvent> paused(List<CourseSession> dropped, ChangeReason reason, String pausedBy, Instant now) {
        List<ClinicEvent> events = new ArrayList<>();
        dropped.forEach(visit -> events.add(cancelled(visit, reason, false, now)));
        events.add(new CoursePaused(course.courseId(), course.patientId(), reason.name(), pausedBy, now));
        return events;
    }

    CourseResumed resumed(String resumedBy, Instant now) {
        return new CourseResumed(course.courseId(), course.patientId(), resumedBy, now);
    }

    List<ClinicEvent> discontinued(List<CourseSession> dropped, ChangeReason reason, String decidedBy, Instant now) {
        List<ClinicEvent> events = new ArrayList<>();
        dropped.forEach(session -> events.add(cancelled(session, reason, false, now)));
        events.add(new CourseDiscontinued(
                course.courseId(), course.patientId(), reason.name(), completedSessions(), decidedBy, now));
        return events;
    }

    CourseCompleted completed(Instant now) {
        return new CourseCompleted(course.courseId(), course.patientId(), completedSessions(), now);
    }

    private int completedSessions() {
        return (int) course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .count();
    }
}
