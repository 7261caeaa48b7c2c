package health.daybreak.scheduling.waitlist;

import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Hears what this service itself says of its sessions: what is cancelled or moved away leaves a place free. */
@Service
public final class HearFreedPlaces {

    private static final String OURSELVES = "/daybreak/scheduling";

    private final OfferPlaces offerPlaces;
    private final Courses courses;
    private final Clock clock;

    public HearFreedPlaces(OfferPlaces offerPlaces, Courses courses, Clock clock) {
        this.offerPlaces = offerPlaces;
        this.courses = courses;
        this.clock = clock;
    }

    /** Takes note of a place; hearing of it twice notes it once. A missed session began already and leaves none. */
    public void hear(Received<SessionEvent> received) {
        if (!received.envelope().source().equals(OURSELVES)) {
            return;
        }
        String openingId = received.envelope().id();
        Instant now = clock.instant();
        switch (received.data()) {
            case SessionMoved moved -> offerPlaces.freed(openingId, moved.previousStartsAt(), Freed.MOVED_AWAY, now);
            case SessionCancelled cancelled ->
                courses.find(cancelled.courseId())
                        .map(course -> course.state().session(cancelled.sessionId()))
                        .map(CourseSession::startsAt)
                        .ifPresent(startsAt -> offerPlaces.freed(openingId, startsAt, Freed.CANCELLED, now));
            case null -> {}
            case SessionEvent other -> {}
        }
    }
}
