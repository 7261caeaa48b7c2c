package health.daybreak.scheduling.waitlist.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.scheduling.waitlist.AnswerOffer;
import health.daybreak.scheduling.waitlist.Freed;
import health.daybreak.scheduling.waitlist.JoinWaitlist;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.OfferPlaces;
import health.daybreak.scheduling.waitlist.Waiting;
import health.daybreak.scheduling.waitlist.Waitlist;
import health.daybreak.scheduling.waitlist.WaitlistEntry;
import health.daybreak.scheduling.waitlist.Waitlists;
import health.daybreak.scheduling.waitlist.web.WaitlistView.OfferView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/waitlist")
final class WaitlistController {

    private final Waitlists waitlists;
    private final Waiting waiting;
    private final JoinWaitlist joinWaitlist;
    private final OfferPlaces offerPlaces;
    private final AnswerOffer answerOffer;
    private final Ids ids;
    private final Clock clock;

    WaitlistController(
            Waitlists waitlists,
            Waiting waiting,
            JoinWaitlist joinWaitlist,
            OfferPlaces offerPlaces,
            AnswerOffer answerOffer,
            Ids ids,
            Clock clock) {
        this.waitlists = waitlists;
        this.waiting = waiting;
        this.joinWaitlist = joinWaitlist;
        this.offerPlaces = offerPlaces;
        this.answerOffer = answerOffer;
        this.ids = ids;
        this.clock = clock;
    }

    /** A start at which somebody at the desk knows a place to be free again. */
    record OpeningRequest(@NotNull Instant startsAt) {}

    /** What was put on the list. */
    record Joined(String entryId, @Nullable String sessionId) {}

    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    WaitlistView waitlist() {
        return view(clock.instant());
    }

    @PostMapping("/entries")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @PatientData
    Joined join(@Valid @RequestBody WishRequest request) {
        WaitlistEntry entry = join(request, clock.instant());
        AccessAudit.about(entry.patientId());
        return new Joined(entry.entryId(), entry.sessionId());
    }

    private WaitlistEntry join(WishRequest request, Instant now) {
        String sessionId = request.sessionId();
        String courseId = request.courseId();
        if (sessionId != null && courseId == null) {
            return joinWaitlist.join(sessionId, request.toWish(), now);
        }
        if (courseId != null && sessionId == null) {
            return joinWaitlist.joinForNext(courseId, request.toWish(), now);
        }
        throw Refused.unprocessable(
                "wish-not-possible",
                "Say which session waits, or which course's next session; expected one of the two.");
    }

    @DeleteMapping("/entries/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @NoPatientData
    void leave(@PathVariable String entryId) {
        joinWaitlist.leave(entryId, clock.instant());
    }

    /** Offers a place that is free again for a reason that no booking tells: a chair that works, a nurse who is back. */
    @PostMapping("/openings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @NoPatientData
    void offerPlace(@Valid @RequestBody OpeningRequest request) {
        offerPlaces.freed(ids.next(), request.startsAt(), Freed.BY_HAND, clock.instant());
    }

    /** The patient said yes on the telephone. */
    @PostMapping("/offers/{offerId}/accept")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER})
    @PatientData
    OfferView accept(@PathVariable String offerId) {
        Offer taken = answerOffer.accept(offerId, clock.instant());
        AccessAudit.about(taken.patientId());
        return OfferView.of(taken);
    }

    /** The patient said no; the place goes to the next. */
    @PostMapping("/offers/{offerId}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER})
    @NoPatientData
    void decline(@PathVariable String offerId) {
        answerOffer.decline(offerId, clock.instant());
    }

    private WaitlistView view(Instant now) {
        Waitlist list = waitlists.here();
        WaitlistView view = WaitlistView.of(list, waiting.inOrder(list, now), now);
        AccessAudit.about(Stream.concat(
                        view.entries().stream().map(WaitlistView.EntryView::patientId),
                        view.lately().stream().map(OfferView::patientId))
                .distinct()
                .toList());
        return view;
    }
}
