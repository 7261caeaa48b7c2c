package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Those who wait, with what they wait for, in the order in which they are asked. */
@Service
public final class Waiting {

    private final Courses courses;
    private final Protocols protocols;

    public Waiting(Courses courses, Protocols protocols) {
        this.courses = courses;
        this.protocols = protocols;
    }

    /** An entry with its course as it is now. */
    public record Ranked(WaitlistEntry entry, Course course, ClinicalValue value) {

        /** The session that waits. */
        public CourseSession session() {
            return course.session(entry.sessionId());
        }
    }

    /** Whoever still has something to wait for, first who is asked first. */
    public List<Ranked> inOrder(Waitlist list, Instant now) {
        return list.entries().stream()
                .flatMap(entry -> ranked(entry, now).stream())
                .sorted(Comparator.comparing(Ranked::value))
                .toList();
    }

    /** The entry with its course; empty when its session is not to come any more. */
    Optional<Ranked> ranked(WaitlistEntry entry, Instant now) {
        return courses.find(entry.courseId())
                .map(Stored::state)
                .filter(course -> stillToCome(course, entry.sessionId(), now))
                .map(course -> new Ranked(
                        entry,
                        course,
                        ClinicalValue.of(
                                entry,
                                course,
                                protocols.get(
                                        course.order().protocolId(),
                                        course.order().protocolVersion()))));
    }

    private static boolean stillToCome(Course course, String sessionId, Instant now) {
        CourseSession session = course.session(sessionId);
        return course.stage() == Stage.ACTIVE
                && session.status() == SessionStatus.BOOKED
                && session.startsAt().isAfter(now);
    }
}
