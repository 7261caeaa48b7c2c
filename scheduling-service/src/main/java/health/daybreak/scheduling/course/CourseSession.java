package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a course: a session with a dose, or a conversation that belongs to one.
 *
 * @param number its place in the series, from 1; of a conversation, the place of the dose that it belongs to
 * @param part what it is for; absent in documents written before there were conversations, when it was a dose
 * @param phase the part of the course that it is in; absent in documents that knew only the induction
 * @param movingTo where it is being moved, while that is under way
 * @param attempts how many places were ever claimed for it
 * @param confirmedFor the start for which the patient said that they come, or null
 */
public record CourseSession(
        String sessionId,
        int number,
        Part part,
        Phase phase,
        Place place,
        SessionStatus status,
        @Nullable Place movingTo,
        int attempts,
        @Nullable Instant confirmedFor) {

    private static final char BETWEEN = '-';

    public CourseSession {
        part = Objects.requireNonNullElse(part, Part.DOSE);
        phase = Objects.requireNonNullElse(phase, Phase.INDUCTION);
    }

    /** The id of the course that this session belongs to; for anything else an id that no course has. */
    public static String courseOf(String sessionId) {
        return sessionId.substring(0, Math.max(0, sessionId.lastIndexOf(BETWEEN)));
    }

    /**
     * A new visit.
     *
     * @param nth how many visits of its sort the course has had with it: its id is never used again
     */
    static CourseSession planned(String courseId, int nth, PlannedVisit visit, Phase phase, ZoneId zone) {
        String sessionId = courseId + BETWEEN + (visit.part() == Part.DOSE ? "" : "c") + nth;
        Place place = place(sessionId, 1, visit.slot(), zone);
        return new CourseSession(
                sessionId, visit.number(), visit.part(), phase, place, SessionStatus.BOOKED, null, 1, null);
    }

    /** The same session whose place may not be claimed any more; differs, so that nobody who saw it claimed goes on. */
    CourseSession unclaimed() {
        return with(place, status, movingTo, attempts + 1);
    }

    /** Whether its place may be claimed: false once that was given back. */
    boolean mayClaim() {
        return place.claimId().equals(claimId(sessionId, attempts));
    }

    CourseSession replanned(Slot slot, ZoneId zone) {
        return with(place(sessionId, attempts + 1, slot, zone), status, null, attempts + 1);
    }

    CourseSession movingTo(Slot slot, ZoneId zone) {
        return with(place, status, placeNext(slot, zone), attempts + 1);
    }

    /** The place that it would be moving to next. */
    Place placeNext(Slot slot, ZoneId zone) {
        return place(sessionId, attempts + 1, slot, zone);
    }

    CourseSession at(Place there) {
        return with(there, status, null, attempts);
    }

    CourseSession now(SessionStatus next) {
        return with(place, next, movingTo, attempts);
    }

    /** The patient comes at the start at which it is booked now. */
    CourseSession confirmed() {
        return new CourseSession(sessionId, number, part, phase, place, status, movingTo, attempts, startsAt());
    }

    /** Whether the patient said that they come at the start at which it is booked now. */
    public boolean isConfirmed() {
        return startsAt().equals(confirmedFor);
    }

    private CourseSession with(Place there, SessionStatus next, @Nullable Place going, int places) {
        return new CourseSession(sessionId, number, part, phase, there, next, going, places, confirmedFor);
    }

    /** Whether a dose is given at it. */
    public boolean dose() {
        return part == Part.DOSE;
    }

    /** Whether it is a visit for this dose. */
    boolean belongsTo(CourseSession session) {
        return part == Part.INTEGRATION && number == session.number();
    }

    /** Whether it took place, or takes place now. */
    boolean happened() {
        return status == SessionStatus.ARRIVED || status == SessionStatus.COMPLETED || status == SessionStatus.ABORTED;
    }

    /** Whether it is still to come. */
    boolean toCome() {
        return status == SessionStatus.BOOKED;
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
                    name() + " is " + status + " and cannot be " + wanted + "; only a booked one can.",
                    Map.of("status", status.name()));
        }
        if (movingTo != null) {
            throw Refused.conflict(
                    "session-being-moved", name() + " is being moved right now; try again in a moment.", Map.of());
        }
    }

    void refuseIfAt(Slot slot) {
        if (place.slot().equals(slot)) {
            throw Refused.unprocessable("session-already-there", name() + " already is at that place.");
        }
    }

    void refuseIfBegun() {
        if (status != SessionStatus.BOOKED) {
            throw Refused.conflict("session-not-booked", name() + " began meanwhile; it is where it was.", Map.of());
        }
    }

    /** Refused (422) before it was to start. */
    void refuseUnlessDue(Instant now) {
        if (now.isBefore(startsAt())) {
            throw Refused.unprocessable("session-not-due", name() + " only starts at " + startsAt() + ".");
        }
    }

    /** Refused (409) for a conversation that nobody marked as held. */
    void refuseUnlessHeld() {
        if (status != SessionStatus.COMPLETED) {
            throw Refused.conflict(
                    "conversation-not-held",
                    name() + " is " + status + " and not marked as held; there is no mark to take back.",
                    Map.of("status", status.name()));
        }
    }

    /** Refused (422) for a conversation, which goes with its session and is moved, never cancelled alone. */
    void refuseUnlessDose() {
        if (!dose()) {
            HardRule rule = part == Part.PREPARATION ? HardRule.PREPARATION : HardRule.INTEGRATION;
            throw Refused.unprocessable(
                    "conversation-needed",
                    name() + " is needed as long as its session is booked or was given; move it instead.",
                    Map.of("reasons", List.of(Violation.of(rule, "No dose without its conversations."))));
        }
    }

    /** Refused (422) for a session with a dose, of which the treatment room tells what became. */
    void refuseUnlessConversation() {
        if (dose()) {
            throw Refused.unprocessable(
                    "not-a-conversation", name() + " is no conversation; what became of it is charted.");
        }
    }

    /** What people call it. */
    String name() {
        return switch (part) {
            case DOSE -> "Session " + number;
            case PREPARATION -> "The preparation";
            case INTEGRATION -> "The integration after session " + number;
        };
    }

    private static Place place(String sessionId, int attempt, Slot slot, ZoneId zone) {
        return new Place(
                claimId(sessionId, attempt), slot.startsAt().atZone(zone).toLocalDate(), slot);
    }

    private static String claimId(String sessionId, int attempt) {
        return sessionId + BETWEEN + attempt;
    }
}
