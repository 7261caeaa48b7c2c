package health.daybreak.scheduling.confirmation.web;

import health.daybreak.scheduling.confirmation.SessionAnswer;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.web.VisitWithIt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as its patient sees it by a link: when, and nothing about what.
 *
 * @param answer what they said about this time, if they did
 * @param offer another place that is theirs for the taking, if one is on offer
 */
record MySession(
        SessionStatus status,
        Instant startsAt,
        Instant endsAt,
        String zone,
        SessionAnswer.@Nullable Kind answer,
        @Nullable MyOffer offer) {

    /**
     * A place on offer.
     *
     * @param goingWithIt the other visits that move with it, in order
     */
    record MyOffer(
            String offerId, Instant startsAt, Instant endsAt, List<VisitWithIt> goingWithIt, Instant expiresAt) {}

    static MySession of(Course course, CourseSession session, @Nullable SessionAnswer answer, @Nullable Offer offer) {
        Slot slot = session.place().slot();
        return new MySession(
                session.status(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                answer == null ? null : answer.kind(),
                offer == null
                        ? null
                        : new MyOffer(
                                offer.offerId(),
                                offer.slot().startsAt(),
                                offer.slot().endsAt(),
                                VisitWithIt.of(offer),
                                offer.expiresAt()));
    }
}
