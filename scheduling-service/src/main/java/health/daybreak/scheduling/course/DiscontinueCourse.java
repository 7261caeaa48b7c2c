package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends a course early: its sessions still to come are cancelled, and the patient may start another. */
@Service
public final class DiscontinueCourse {

    private final Courses courses;
    private final ReleasePlaces release;

    DiscontinueCourse(Courses courses, ReleasePlaces release) {
        this.courses = courses;
        this.release = release;
    }

    /** Returns the ended course; refused (409) when it does not run. */
    public Stored<Course> discontinue(String courseId, @Nullable Long seen, ChangeReason reason, Instant now) {
        String prescriber = Cause.current().actorId();
        Function<Course, Change<Course>> end = course -> course.discontinued(reason, prescriber, now);
        Stored<Course> ended = seen == null ? courses.change(courseId, end) : courses.change(courseId, seen, end);
        return release.left(ended, now);
    }
}
