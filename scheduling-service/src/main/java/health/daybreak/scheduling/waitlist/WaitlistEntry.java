package health.daybreak.scheduling.waitlist;

import java.time.Instant;

/** A patient who waits for another place for one booked session of their course. */
public record WaitlistEntry(
        String entryId,
        String patientId,
        String courseId,
        String sessionId,
        PlaceWish wish,
        String joinedBy,
        Instant joinedAt) {}
