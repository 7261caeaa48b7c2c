package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends a course as planned: nobody calls the patient for another session of it, and they may start another course. */
@Service
public final class CompleteCourse {

    private final Courses courses;
    private final ReleasePlaces release;

    CompleteCourse(Courses courses, ReleasePlaces release) {
        this.courses = courses;
        this.release = release;
    }

    /**
     * Returns the completed course, also when it was completed before; refused (409) when it does not run, during the
     * induction, and while visits are still to come.
     */
    public Stored<Course> complete(String courseId, @Nullable Long seen, Instant now) {
        Function<Course, Change<Course>> complete = course -> course.completed(now);
        Stored<Course> completed =
                seen == null ? courses.change(courseId, complete) : courses.change(courseId, seen, complete);
        return release.left(completed, now);
    }
}
