package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A freed place offered to one patient for a while.
 *
 * @param courseId the course that it is for; absent in offers from before patients were told of them
 * @param sessionId the booked session that would move there; null when the next session of the course would be booked there
 * @param zone of the clinic when it was made; absent in the same offers
 * @param slot the place as it was found; whoever accepts gets one at this time, perhaps in another chair
 * @param conversations those that are booked or move with it, at just these times and with these people; absent in offers
 *     from before there were any
 * @param why why this patient was asked first, in words
 * @param since since when it is in this state
 */
public record Offer(
        String offerId,
        String openingId,
        String entryId,
        String patientId,
        String courseId,
        @Nullable String sessionId,
        ZoneId zone,
        Slot slot,
        List<PlannedVisit> conversations,
        String why,
        Instant madeAt,
        Instant expiresAt,
        State state,
        Instant since) {

    public Offer {
        courseId = Objects.requireNonNullElseGet(
                courseId, () -> CourseSession.courseOf(Objects.requireNonNull(sessionId)));
        zone = Objects.requireNonNullElse(zone, ZoneOffset.UTC);
        conversations = List.copyOf(Objects.requireNonNullElse(conversations, List.of()));
    }

    /** What became of it. */
    public enum State {
        OPEN,
        /** The patient said yes and the session is being moved. */
        ACCEPTING,
        TAKEN,
        DECLINED,
        EXPIRED,
        /** The patient said yes and the place was booked by somebody else meanwhile. */
        GONE,
        /** The patient waits no longer. */
        WITHDRAWN
    }

    /** Whether the place must be offered to nobody else. */
    public boolean live() {
        return state == State.OPEN || state == State.ACCEPTING;
    }

    /** Every place that it takes: all of them are held for its patient, and taken whole or not at all. */
    List<Slot> slots() {
        return Stream.concat(Stream.of(slot), conversations.stream().map(PlannedVisit::slot))
                .toList();
    }

    /**
     * One that is on offer from now on.
     *
     * @param visits the session first, then the conversations that go with it
     */
    static Offer made(
            String offerId,
            Opening opening,
            WaitlistEntry entry,
            ZoneId zone,
            List<PlannedVisit> visits,
            String why,
            Instant now,
            Instant expiresAt) {
        return new Offer(
                offerId,
                opening.openingId(),
                entry.entryId(),
                entry.patientId(),
                entry.courseId(),
                entry.sessionId(),
                zone,
                visits.getFirst().slot(),
                visits.subList(1, visits.size()),
                why,
                now,
                expiresAt,
                State.OPEN,
                now);
    }

    /** Refused (409), with a code for each reason, unless it can be answered now. */
    void refuseUnlessOpenAt(Instant now) {
        switch (state) {
            case OPEN -> {
                if (!now.isBefore(expiresAt)) {
                    throw expired();
                }
            }
            case ACCEPTING, TAKEN -> throw refused("offer-already-taken", "This offer was accepted already.");
            case DECLINED -> throw refused("offer-declined", "This offer was declined.");
            case EXPIRED -> throw expired();
            case GONE -> throw gone();
            case WITHDRAWN -> throw refused("offer-withdrawn", "The patient waits for no other place any more.");
        }
    }

    Offer now(State next, Instant at) {
        return new Offer(
                offerId,
                openingId,
                entryId,
                patientId,
                courseId,
                sessionId,
                zone,
                slot,
                conversations,
                why,
                madeAt,
                expiresAt,
                next,
                at);
    }

    /** Somebody else was given the place meanwhile. */
    static Refused gone() {
        return refused(
                "offer-gone",
                "Somebody else booked this place meanwhile. The session stays where it was, and so does the place on"
                        + " the waitlist.");
    }

    private static Refused expired() {
        return refused("offer-expired", "This offer has run out and goes to the next. The session stays where it was.");
    }

    private static Refused refused(String code, String sentence) {
        return Refused.conflict(code, sentence, Map.of());
    }
}
