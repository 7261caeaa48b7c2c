package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.Courses;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts a booked session on the waitlist for another place, or the next session of a course for its first; takes it off. */
@Service
public final class JoinWaitlist {

    private final Waitlists waitlists;
    private final Courses courses;
    private final Waiting waiting;
    private final Ids ids;

    public JoinWaitlist(Waitlists waitlists, Courses courses, Waiting waiting, Ids ids) {
        this.waitlists = waitlists;
        this.courses = courses;
        this.waiting = waiting;
        this.ids = ids;
    }

    /** Returns the entry. Refused (409) when the session is not to come any more or is on the list already. */
    public WaitlistEntry join(String sessionId, PlaceWish wish, Instant now) {
        WaitlistEntry entry = entry(courses.ofSession(sessionId).state(), sessionId, wish, now);
        if (waiting.ranked(entry, now).isEmpty()) {
            throw Refused.conflict(
                    "session-not-booked",
                    "Only a booked session that is to come can wait for another place.",
                    Map.of());
        }
        return joined(entry);
    }

    /**
     * Returns the entry. Refused (409) when the next session of the course is booked or cannot be booked yet, or waits
     * already. Where an integration goes with each session, both are offered together.
     */
    public WaitlistEntry joinForNext(String courseId, PlaceWish wish, Instant now) {
        Course course = courses.get(courseId).state();
        WaitlistEntry entry = entry(course, null, wish, now);
        if (waiting.ranked(entry, now).isEmpty()) {
            throw Refused.conflict(
                    "next-session-not-open",
                    "Only a running course after its induction, without a session to come, can wait for its next one.",
                    Map.of());
        }
        return joined(entry);
    }

    private WaitlistEntry entry(Course course, @Nullable String sessionId, PlaceWish wish, Instant now) {
        return new WaitlistEntry(
                ids.next(),
                course.patientId(),
                course.courseId(),
                sessionId,
                wish,
                Cause.current().actorId(),
                now);
    }

    private WaitlistEntry joined(WaitlistEntry entry) {
        return waitlists.changeHere(list -> list.joined(entry)).entries().stream()
                .filter(entry::sameWait)
                .findFirst()
                .orElse(entry);
    }

    /** Nobody waits by this entry any more; what was on offer to it goes to the next. */
    public void leave(String entryId, Instant now) {
        waitlists.changeHere(list -> {
            list.entry(entryId);
            return list.left(entryId, now);
        });
    }
}
