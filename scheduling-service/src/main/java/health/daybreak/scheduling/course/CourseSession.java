package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session of a course.
 *
 * @param number its place in the series, from 1
 * @param movingTo where it is being moved, while that is under way
 * @param attempts how many places were ever claimed for it
 */
public record CourseSession(
        String sessionId,
        int number,
        Place place,
        SessionStatus status,
        @Nullable Place movingTo,
        int attempts) {

    private static final char BETWEEN = '-';

    /** The id of the course that this session belongs to; for anything else an id that no course has. */
    public static String courseOf(String sessionId) {
        return sessionId.substring(0, Math.max(0, sessionId.lastIndexOf(BETWEEN)));
    }

    static CourseSession planned(String courseId, int number, Slot slot, ZoneId zone) {
        String sessionId = courseId + BETWEEN + number;
        return new CourseSession(sessionId, number, place(sessionId, 1, slot, zone), SessionStatus.BOOKED, null, 1);
    }

    /** The same session whose place may not be claimed any more; differs, so that nobody who saw it claimed goes on. */
    CourseSession unclaimed() {
        return new CourseSession(sessionId, number, place, status, movingTo, attempts + 1);
    }

    /** Whether its place may be claimed: false once that was given back. */
    boolean mayClaim() {
        return place.claimId().equals(claimId(sessionId, attempts));
    }

    CourseSession replanned(Slot slot, ZoneId zone) {
        return new CourseSession(
                sessionId, number, place(sessionId, attempts + 1, slot, zone), status, null, attempts + 1);
    }

    CourseSession movingTo(Slot slot, ZoneId zone) {
        return new CourseSession(sessionId, number, place, status, placeNext(slot, zone), attempts + 1);
    }

    /** The place that it would be moving to next. */
    Place placeNext(Slot slot, ZoneId zone) {
        return place(sessionId, attempts + 1, slot, zone);
    }

    CourseSession at(Place there) {
        return new CourseSession(sessionId, number, there, status, null, attempts);
    }

    CourseSession now(SessionStatus next) {
        return new CourseSession(sessionId, number, place, next, movingTo, attempts);
    }

    /** When it starts. */
    public Instant startsAt() {
        return place.slot().startsAt();
    }

    /** Refused (409) unless it is booked, not begun, and nobody is moving it. */
    void refuseUnlessStillToCome(String wanted) {
        if (status != SessionStatus.BOOKED) {
            throw Refused.conflict(
                    "session-not-booked",
                    "Session " + number + " is " + status + " and cannot be " + wanted + "; only a booked one can.",
                    Map.of("status", status.name()));
        }
        if (movingTo != null) {
            throw Refused.conflict(
                    "session-being-moved",
                    "Session " + number + " is being moved right now; try again in a moment.",
                    Map.of());
        }
    }

    void refuseIfAt(Slot slot) {
        if (place.slot().equals(slot)) {
            throw Refused.unprocessable("session-already-there", "Session " + number + " already is at that place.");
        }
    }

    void refuseIfBegun() {
        if (status != SessionStatus.BOOKED) {
            throw Refused.conflict(
                    "session-not-booked", "Session " + number + " began meanwhile; it is where it was.", Map.of());
        }
    }

    void refuseUnlessMovingTo(Place there) {
        if (!there.equals(movingTo)) {
            throw Refused.conflict("move-given-up", "This move was given up; the session is where it was.", Map.of());
        }
    }

    /** Refused (422) before it was to start. */
    void refuseUnlessDue(Instant now) {
        if (now.isBefore(startsAt())) {
            throw Refused.unprocessable("session-not-due", "Session " + number + " only starts at " + startsAt() + ".");
        }
    }

    private static Place place(String sessionId, int attempt, Slot slot, ZoneId zone) {
        return new Place(
                claimId(sessionId, attempt), slot.startsAt().atZone(zone).toLocalDate(), slot);
    }

    private static String claimId(String sessionId, int attempt) {
        return sessionId + BETWEEN + attempt;
    }
}
