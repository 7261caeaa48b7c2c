package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Cancels a booked session and frees its place for others. */
@Service
public final class CancelSession {

    private final Courses courses;
    private final ReleasePlaces release;
    private final CourseSettings settings;

    CancelSession(Courses courses, ReleasePlaces release, CourseSettings settings) {
        this.courses = courses;
        this.release = release;
        this.settings = settings;
    }

    /** Returns the course without the session; refused (409) when it is not booked any more. */
    public Stored<Course> cancel(String sessionId, @Nullable Long seen, ChangeReason reason, Instant now) {
        String courseId = courses.ofVisit(sessionId).id();
        Function<Course, Change<Course>> cancel =
                course -> course.cancelled(sessionId, reason, settings.lateCancellation(), now);
        Stored<Course> cancelled =
                seen == null ? courses.change(courseId, cancel) : courses.change(courseId, seen, cancel);
        return release.left(cancelled, now);
    }
}
