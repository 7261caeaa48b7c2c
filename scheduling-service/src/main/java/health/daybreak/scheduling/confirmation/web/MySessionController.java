package health.daybreak.scheduling.confirmation.web;

import static health.daybreak.platform.security.Roles.PATIENT;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import health.daybreak.scheduling.confirmation.AnswerBySelf;
import health.daybreak.scheduling.confirmation.SessionAnswer;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.waitlist.AnswerOffer;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Waitlists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one session that a patient's link is about: read, confirmed, asked to be moved, and a place offered for it taken. */
@RestController
@RequestMapping("/api/scheduling/my-session")
final class MySessionController {

    private static final String PURPOSE = "SESSION";

    private final AnswerBySelf answerBySelf;
    private final AnswerOffer answerOffer;
    private final Waitlists waitlists;
    private final Clock clock;

    MySessionController(AnswerBySelf answerBySelf, AnswerOffer answerOffer, Waitlists waitlists, Clock clock) {
        this.answerBySelf = answerBySelf;
        this.answerOffer = answerOffer;
        this.waitlists = waitlists;
        this.clock = clock;
    }

    /** What the patient says, and about which start, as the page showed it. */
    record MyAnswer(
            @NotNull SessionAnswer.Kind kind, @NotNull Instant startsAt) {}

    @GetMapping
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    MySession mySession() {
        return view();
    }

    @PostMapping("/answer")
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    MySession answerMySession(@Valid @RequestBody MyAnswer answer) {
        PatientVisit visit = PatientVisit.current();
        answerBySelf.answer(visit.patientId(), sessionId(visit), answer.kind(), answer.startsAt(), clock.instant());
        return view();
    }

    @PostMapping("/offers/{offerId}/accept")
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    MySession acceptMyOffer(@PathVariable String offerId) {
        answerOffer.accept(mine(offerId).offerId(), clock.instant());
        return view();
    }

    @PostMapping("/offers/{offerId}/decline")
    @RolesAllowed(PATIENT)
    @ForPurpose(PURPOSE)
    @PatientData
    MySession declineMyOffer(@PathVariable String offerId) {
        answerOffer.decline(mine(offerId).offerId(), clock.instant());
        return view();
    }

    private MySession view() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        AnswerBySelf.Mine mine = answerBySelf.session(visit.patientId(), sessionId(visit));
        CourseSession session = mine.session();
        Instant now = clock.instant();
        return MySession.of(
                mine.course(),
                session,
                answerBySelf.standing(session).orElse(null),
                waitlists.here().offers().stream()
                        .filter(offer -> session.sessionId().equals(offer.sessionId()))
                        .filter(offer -> offer.state() == Offer.State.OPEN && now.isBefore(offer.expiresAt()))
                        .findFirst()
                        .orElse(null));
    }

    /** An offer for the session of this link; any other is answered as if there were none. */
    private Offer mine(String offerId) {
        PatientVisit visit = PatientVisit.current();
        AnswerBySelf.Mine mine = answerBySelf.session(visit.patientId(), sessionId(visit));
        Offer offer = waitlists.here().offer(offerId);
        if (!mine.session().sessionId().equals(offer.sessionId())) {
            throw Refused.notFound("offer", offerId);
        }
        return offer;
    }

    private static String sessionId(PatientVisit visit) {
        String about = visit.about();
        if (about == null) {
            throw Refused.notFound("session", "of this link");
        }
        return about;
    }
}
