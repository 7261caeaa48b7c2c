package health.daybreak.scheduling.course;

import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * Nobody is erased while a course is known to run; one that was started in the same moment is ended when the erasure is
 * heard of, so that no chair waits for somebody whom nobody can call.
 */
@Service
public final class EndErasedCourses {

    private static final int MOST = 100;

    private final Courses courses;
    private final ReleasePlaces release;
    private final Clock clock;

    EndErasedCourses(Courses courses, ReleasePlaces release, Clock clock) {
        this.courses = courses;
        this.release = release;
        this.clock = clock;
    }

    /** Hears of a patient; a course that is over already is left alone. */
    public void hear(Received<PatientEvent> received) {
        if (received.data() instanceof PatientErased erased) {
            Instant now = clock.instant();
            courses.unfinished(erased.patientId(), MOST)
                    .forEach(course -> release.left(ended(course, erased, now), now));
        }
    }

    private Stored<Course> ended(Stored<Course> running, PatientErased erased, Instant now) {
        return courses.change(running.id(), course -> switch (course.stage()) {
            case BOOKING -> course.givenUp(now);
            case ACTIVE -> course.discontinued(ChangeReason.OTHER, erased.erasedBy(), now);
            case NOT_BOOKED, DISCONTINUED, COMPLETED -> Change.to(course);
        });
    }
}
