package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import java.time.Instant;
import java.util.Objects;

/**
 * A conversation that belongs to a session.
 *
 * @param courseVersion the version of its course, for {@code If-Match}
 * @param number of the session that it belongs to
 */
record ConversationView(
        String conversationId,
        String courseId,
        long courseVersion,
        String patientId,
        Part part,
        int number,
        SessionStatus status,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String roomId,
        String therapistId) {

    static ConversationView of(Stored<Course> stored, CourseSession conversation) {
        Course course = stored.state();
        Slot slot = conversation.place().slot();
        return new ConversationView(
                conversation.sessionId(),
                course.courseId(),
                stored.version(),
                course.patientId(),
                conversation.part(),
                conversation.number(),
                conversation.status(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                slot.chairId(),
                Objects.requireNonNull(slot.therapistId(), "a conversation has a therapist"));
    }
}
