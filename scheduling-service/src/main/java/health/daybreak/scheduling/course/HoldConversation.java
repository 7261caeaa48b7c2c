package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records that a conversation took place. */
@Service
public final class HoldConversation {

    private final Courses courses;

    HoldConversation(Courses courses) {
        this.courses = courses;
    }

    /** Returns the course; refused (422) before the conversation was to start and (409) when it is not booked any more. */
    public Stored<Course> held(String conversationId, @Nullable Long seen, Instant now) {
        String courseId = courses.ofVisit(conversationId).id();
        String by = Cause.current().actorId();
        Function<Course, Change<Course>> held = course -> course.held(conversationId, by, now);
        return seen == null ? courses.change(courseId, held) : courses.change(courseId, seen, held);
    }
}
