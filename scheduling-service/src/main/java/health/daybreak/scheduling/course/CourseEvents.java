package health.daybreak.scheduling.course;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
                course.sessions().size(),
                order.doseMilligramsPerKilogram(),
                order.infusionMinutes(),
                order.startedBy(),
                order.startedAt()));
        course.sessions().forEach(session -> events.add(booked(session, now)));
        return events;
    }

    private SessionBooked booked(CourseSession session, Instant now) {
        Slot slot = session.place().slot();
        return new SessionBooked(
                session.sessionId(),
                course.courseId(),
                course.patientId(),
                session.number(),
                course.sessions().size(),
                course.phase().name(),
                course.order().route().name(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                slot.chairId(),
                slot.nurseId(),
                slot.prescriberId(),
                slot.therapistId(),
                now);
    }

    SessionMoved moved(CourseSession session, Instant previousStartsAt, ChangeReason reason, Instant now) {
        Slot slot = session.place().slot();
        return new SessionMoved(
                session.sessionId(),
                course.courseId(),
                course.patientId(),
                slot.startsAt(),
                slot.endsAt(),
                slot.chairId(),
                slot.nurseId(),
                slot.prescriberId(),
                slot.therapistId(),
                previousStartsAt,
                reason.name(),
                now);
    }

    SessionCancelled cancelled(CourseSession session, ChangeReason reason, boolean late, Instant now) {
        return new SessionCancelled(
                session.sessionId(), course.courseId(), course.patientId(), reason.name(), late, now);
    }

    SessionMissed missed(CourseSession session, Instant now) {
        return new SessionMissed(session.sessionId(), course.courseId(), course.patientId(), now);
    }

    CoursePhaseChanged phaseChanged(Phase from, Instant now) {
        return new CoursePhaseChanged(
                course.courseId(),
                course.patientId(),
                from.name(),
                course.phase().name(),
                now);
    }

    List<ClinicEvent> discontinued(List<CourseSession> dropped, ChangeReason reason, String decidedBy, Instant now) {
        List<ClinicEvent> events = new ArrayList<>();
        dropped.forEach(session -> events.add(cancelled(session, reason, false, now)));
        int completed = (int) course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .count();
        events.add(new CourseDiscontinued(
                course.courseId(), course.patientId(), reason.name(), completed, decidedBy, now));
        return events;
    }
}
