package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.Courses;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Puts a booked session on the waitlist for another place, and takes it off. */
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
        Course course = courses.ofSession(sessionId).state();
        WaitlistEntry entry = new WaitlistEntry(
                ids.next(),
                course.patientId(),
                course.courseId(),
                sessionId,
                wish,
                Cause.current().actorId(),
                now);
        if (waiting.ranked(entry, now).isEmpty()) {
            throw Refused.conflict(
                    "session-not-booked",
                    "Only a booked session that is to come can wait for another place.",
                    Map.of());
        }
        return waitlists.changeHere(list -> list.joined(entry)).entries().stream()
                .filter(there -> there.sessionId().equals(sessionId))
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
