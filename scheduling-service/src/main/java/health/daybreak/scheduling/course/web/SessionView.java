package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Route;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as the calendar shows it.
 *
 * @param courseVersion the version of its course, for {@code If-Match}
 */
record SessionView(
        String sessionId,
        String courseId,
        long courseVersion,
        String patientId,
        int number,
        int ofSessions,
        Route route,
        SessionStatus status,
        Phase phase,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId) {

    static SessionView of(Stored<Course> stored, CourseSession session) {
        Course course = stored.state();
        Slot slot = session.place().slot();
        return new SessionView(
                session.sessionId(),
                course.courseId(),
                stored.version(),
                course.patientId(),
                session.number(),
                course.ofSessions(),
                course.order().route(),
                session.status(),
                session.phase(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                slot.chairId(),
                Objects.requireNonNull(slot.nurseId(), "a dose has a nurse"),
                Objects.requireNonNull(slot.prescriberId(), "a dose has a prescriber"),
                slot.therapistId());
    }
}
