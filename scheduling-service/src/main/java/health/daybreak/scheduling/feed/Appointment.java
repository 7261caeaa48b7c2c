package health.daybreak.scheduling.feed;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session or a conversation as it leaves the clinic: when, perhaps in which chair, and nothing about whom or what.
 *
 * @param uid always the same for a session, and no key to anything
 * @param sequence grows with every change of the place
 */
record Appointment(
        String uid,
        int sequence,
        boolean cancelled,
        Instant startsAt,
        Instant endsAt,
        @Nullable String where) {

    /** @param where the chair or room, for those who work there; null for patients */
    static Appointment of(CourseSession session, @Nullable String where) {
        Slot slot = session.place().slot();
        boolean cancelled = session.status() == SessionStatus.CANCELLED;
        return new Appointment(
                Ids.derived("feed", session.sessionId()) + "@daybreak",
                session.attempts() - 1 + (cancelled ? 1 : 0),
                cancelled,
                slot.startsAt(),
                slot.endsAt(),
                where);
    }
}
