package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.course.BookNextSession;
import health.daybreak.scheduling.course.ChangeReason;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.MoveSession;
import health.daybreak.scheduling.course.SeriesChoice;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.SlotWish;
import health.daybreak.scheduling.course.VisitWish;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Team;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * A patient says yes or no to an offer. A yes is written down first, then the session is moved or booked as anybody does it, then
 * the offer is closed; each step may be repeated, and a yes whose process died is finished by the sweep.
 */
@Service
public final class AnswerOffer {

    private final Waitlists waitlists;
    private final Courses courses;
    private final MoveSession moveSession;
    private final BookNextSession bookNextSession;

    public AnswerOffer(Waitlists waitlists, Courses courses, MoveSession moveSession, BookNextSession bookNextSession) {
        this.waitlists = waitlists;
        this.courses = courses;
        this.moveSession = moveSession;
        this.bookNextSession = bookNextSession;
    }

    /**
     * Returns the offer as taken, with the session at its new place. Refused (409): {@code offer-expired},
     * {@code offer-already-taken}, {@code offer-declined}, {@code offer-withdrawn}, and {@code offer-gone} when somebody
     * else booked the place meanwhile.
     */
    public Offer accept(String offerId, Instant now) {
        Waitlist begun = waitlists.changeHere(list -> list.accepting(offerId, now));
        return withoutKey().call(() -> finish(begun.offer(offerId), now));
    }

    /** The place goes to the next; the patient goes on waiting for others. */
    public void decline(String offerId, Instant now) {
        waitlists.changeHere(list -> list.declined(offerId, now));
    }

    /** Brings a yes to its end, whoever began it; anything else is left as it is. */
    Offer finish(String offerId, Instant now) {
        return finish(waitlists.here().offer(offerId), now);
    }

    private Offer finish(Offer offer, Instant now) {
        return switch (offer.state()) {
            case ACCEPTING -> moveAndClose(offer, now);
            case GONE -> throw Offer.gone();
            case OPEN, TAKEN, DECLINED, EXPIRED, WITHDRAWN -> offer;
        };
    }

    private Offer moveAndClose(Offer offer, Instant now) {
        try {
            take(offer, now);
        } catch (Refused refused) {
            if (refused.code().equals("session-being-moved")) {
                throw Refused.conflict(
                        "offer-being-taken",
                        "The session is being moved at this moment. Look again in a minute.",
                        Map.of());
            }
            waitlists.changeHere(list -> list.gone(offer.offerId(), now));
            throw Offer.gone();
        }
        return waitlists.changeHere(list -> list.taken(offer.offerId(), now)).offer(offer.offerId());
    }

    private void take(Offer offer, Instant now) {
        SlotWish there = new SlotWish(offer.slot().startsAt(), Team.ANYONE);
        String sessionId = offer.sessionId();
        if (isDone(offer)) {
            return;
        }
        List<VisitWish> conversations = offer.conversations().stream()
                .map(visit -> new VisitWish(visit.part(), visit.number(), asTold(visit.slot())))
                .toList();
        if (sessionId == null) {
            bookNextSession.book(offer.courseId(), null, new SeriesChoice(List.of(there), conversations), now);
        } else {
            moveSession.moveTogether(sessionId, there, conversations, ChangeReason.PATIENT_REQUEST, now);
        }
    }

    private boolean isDone(Offer offer) {
        Course course = courses.get(offer.courseId()).state();
        String sessionId = offer.sessionId();
        return course.sessions().stream()
                        .filter(session ->
                                sessionId == null || session.sessionId().equals(sessionId))
                        .anyMatch(session -> isThere(session, offer.slot().startsAt()))
                && offer.conversations().stream().allMatch(visit -> course.conversations().stream()
                        .filter(other -> other.part() == visit.part() && other.number() == visit.number())
                        .anyMatch(other -> isThere(other, visit.slot().startsAt())));
    }

    /** At that time with that therapist, whom the patient was told of by it; any room does. */
    private static SlotWish asTold(Slot slot) {
        return new SlotWish(slot.startsAt(), new Team(null, null, null, slot.therapistId()));
    }

    private static boolean isThere(CourseSession session, Instant startsAt) {
        return session.status() == SessionStatus.BOOKED
                && session.movingTo() == null
                && session.startsAt().equals(startsAt);
    }

    /** The key marks the first save only: the list is saved again when the session was moved. */
    private static Cause withoutKey() {
        Cause cause = Cause.current();
        return new Cause(cause.clinicId(), cause.actorId(), cause.correlationId(), cause.causationId(), null, null);
    }
}
