package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records that a patient did not come. */
@Service
public final class MarkSessionMissed {

    private final Courses courses;

    MarkSessionMissed(Courses courses) {
        this.courses = courses;
    }

    /** Returns the course; refused (422) before the session was to start and (409) when it is not booked any more. */
    public Stored<Course> missed(String sessionId, @Nullable Long seen, Instant now) {
        String courseId = courses.ofVisit(sessionId).id();
        Function<Course, Change<Course>> missed = course -> course.missed(sessionId, now);
        return seen == null ? courses.change(courseId, missed) : courses.change(courseId, seen, missed);
    }
}
