package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored courses. */
public interface Courses extends Aggregates<Course> {

    /** The course that this session belongs to; refused (404) when there is no such session. */
    default Stored<Course> ofSession(String sessionId) {
        Stored<Course> course =
                find(CourseSession.courseOf(sessionId)).orElseThrow(() -> Refused.notFound("session", sessionId));
        course.state().session(sessionId);
        return course;
    }

    /** The course that this session or conversation belongs to; refused (404) when there is none. */
    default Stored<Course> ofVisit(String sessionId) {
        Stored<Course> course =
                find(CourseSession.courseOf(sessionId)).orElseThrow(() -> Refused.notFound("session", sessionId));
        course.state().visit(sessionId);
        return course;
    }

    /** Courses that were booked, the latest first; of one patient, or of everybody when null. */
    List<Stored<Course>> booked(@Nullable String patientId, int limit);

    /** A patient's courses that run or are being booked. */
    List<Stored<Course>> unfinished(String patientId, int limit);

    /** Booked courses with a session that starts at or after {@code from} and before {@code to}. */
    List<Stored<Course>> withSessionsBetween(Instant from, Instant to, int limit);

    /** Booked courses with a session or a conversation that starts at or after {@code from} and before {@code to}. */
    List<Stored<Course>> withVisitsBetween(Instant from, Instant to, int limit);

    /** Courses of all clinics whose claims were left half done before this instant. */
    List<Stored<Course>> unsettledSince(Instant before, int limit);
}
