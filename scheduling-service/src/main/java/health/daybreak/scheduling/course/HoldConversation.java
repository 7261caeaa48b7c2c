package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records that a conversation took place, or takes that back when it was marked by mistake. */
@Service
public final class HoldConversation {

    private final Courses courses;

    HoldConversation(Courses courses) {
        this.courses = courses;
    }

    /** Returns the course; refused (422) before the conversation was to start and (409) when it is not booked any more. */
    public Stored<Course> held(String conversationId, @Nullable Long seen, Instant now) {
        String by = Cause.current().actorId();
        return change(conversationId, seen, course -> course.held(conversationId, by, now));
    }

    /** Returns the course, with the conversation booked as it was; refused (409) when it is not marked as held. */
    public Stored<Course> notHeld(String conversationId, @Nullable Long seen, Instant now) {
        String by = Cause.current().actorId();
        return change(conversationId, seen, course -> course.notHeld(conversationId, by, now));
    }

    private Stored<Course> change(String conversationId, @Nullable Long seen, Function<Course, Change<Course>> decide) {
        String courseId = courses.ofVisit(conversationId).id();
        return seen == null ? courses.change(courseId, decide) : courses.change(courseId, seen, decide);
    }
}
