package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a course rest, which frees its places for others, and takes it up again. */
@Service
public final class PauseCourse {

    private final Courses courses;
    private final ReleasePlaces release;

    PauseCourse(Courses courses, ReleasePlaces release) {
        this.courses = courses;
        this.release = release;
    }

    /** Returns the resting course; refused (409) when it does not run or rests already. */
    public Stored<Course> pause(String courseId, @Nullable Long seen, ChangeReason reason, Instant now) {
        String by = Cause.current().actorId();
        return release.left(changed(courseId, seen, course -> course.paused(reason, by, now)), now);
    }

    /** Returns the course, whose rest is to be planned next; refused (409) when it does not rest. */
    public Stored<Course> resume(String courseId, @Nullable Long seen, Instant now) {
        String by = Cause.current().actorId();
        return changed(courseId, seen, course -> course.resumed(by, now));
    }

    private Stored<Course> changed(String courseId, @Nullable Long seen, Function<Course, Change<Course>> decide) {
        return seen == null ? courses.change(courseId, decide) : courses.change(courseId, seen, decide);
    }
}
