package health.daybreak.scheduling.waitlist.web;

import static health.daybreak.platform.security.Roles.PATIENT;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.waitlist.AnswerOffer;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Waitlists;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one offer that a patient's link is about: read, and taken or left with one tap. */
@RestController
@RequestMapping("/api/scheduling/my-offer")
final class MyOfferController {

    private static final String PURPOSE = "OFFER";

    private final Waitlists waitlists;
    private final Courses courses;
    private final AnswerOffer answerOffer;
    private final Clock clock;

    MyOfferController(Waitlists waitlists, Courses courses, AnswerOffer answerOffer, Clock clock) {
        this.waitlists = waitlists;
        this.courses = courses;
        this.answerOffer = answerOffer;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    OfferedPlace myOffer() {
        return view(mine());
    }

    @PostMapping("/accept")
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    OfferedPlace takeMyOffer() {
        return view(answerOffer.accept(mine().offerId(), clock.instant()));
    }

    @PostMapping("/decline")
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    OfferedPlace leaveMyOffer() {
        answerOffer.decline(mine().offerId(), clock.instant());
        return view(mine());
    }

    private OfferedPlace view(Offer offer) {
        return OfferedPlace.of(offer, present(offer), clock.instant());
    }

    private @Nullable Instant present(Offer offer) {
        String sessionId = offer.sessionId();
        if (sessionId == null) {
            return null;
        }
        CourseSession session = courses.ofSession(sessionId).state().session(sessionId);
        return session.status() == SessionStatus.BOOKED ? session.startsAt() : null;
    }

    /** The offer of this link; one of somebody else's is answered as if there were none. */
    private Offer mine() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        String offerId = visit.about();
        if (offerId == null) {
            throw Refused.notFound("offer", "of this link");
        }
        Offer offer = waitlists.here().offer(offerId);
        if (!offer.patientId().equals(visit.patientId())) {
            throw Refused.notFound("offer", offerId);
        }
        return offer;
    }
}
