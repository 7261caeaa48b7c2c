package health.daybreak.scheduling.course;

import java.time.Instant;
import org.springframework.stereotype.Service;

/** Takes down that a patient comes to a booked session, so that the others hear of it. The booking stays as it is. */
@Service
public final class ConfirmSession {

    private final Courses courses;

    ConfirmSession(Courses courses) {
        this.courses = courses;
    }

    /** Said again of the same start it is told once. Refused (409) when the session starts at another time or not at all. */
    public void confirm(String sessionId, Instant startsAt, Instant now) {
        courses.change(CourseSession.courseOf(sessionId), course -> course.confirmed(sessionId, startsAt, now));
    }
}
