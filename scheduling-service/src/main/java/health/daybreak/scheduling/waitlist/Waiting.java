package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

        /** The session that waits; null when it is the next one, which is not booked yet. */
        public @Nullable CourseSession session() {
            String sessionId = entry.sessionId();
            return sessionId == null ? null : course.session(sessionId);
        }

        /** Its place in the series. */
        public int number() {
            CourseSession session = session();
            return session == null ? course.nextNumber() : session.number();
        }

        /** When it starts now; null while it is not booked. */
        public @Nullable Instant startsAt() {
            CourseSession session = session();
            return session == null ? null : session.startsAt();
        }
    }

    /** Whoever still has something to wait for, first who is asked first. */
    public List<Ranked> inOrder(Waitlist list, Instant now) {
        return list.entries().stream()
                .flatMap(entry -> ranked(entry, now).stream())
                .sorted(Comparator.comparing(Ranked::value))
                .toList();
    }

    /** The entry with its course; empty when there is nothing to wait for any more. */
    Optional<Ranked> ranked(WaitlistEntry entry, Instant now) {
        return courses.find(entry.courseId())
                .map(Stored::state)
                .filter(course -> stillWaits(course, entry.sessionId(), now))
                .map(course -> new Ranked(entry, course, ClinicalValue.of(entry, course, protocol(course), now)));
    }

    private Protocol protocol(Course course) {
        return protocols.get(course.order().protocolId(), course.order().protocolVersion());
    }

    private static boolean stillWaits(Course course, @Nullable String sessionId, Instant now) {
        if (sessionId == null) {
            return course.awaitsNext();
        }
        CourseSession session = course.session(sessionId);
        return course.stage() == Stage.ACTIVE
                && session.status() == SessionStatus.BOOKED
                && session.startsAt().isAfter(now);
    }
}
