package health.daybreak.scheduling.feed.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.scheduling.feed.Feed;
import health.daybreak.scheduling.feed.FeedToken;
import health.daybreak.scheduling.feed.MakeFeed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling")
final class FeedController {

    private final MakeFeed makeFeed;
    private final Clock clock;

    FeedController(MakeFeed makeFeed, Clock clock) {
        this.makeFeed = makeFeed;
        this.clock = clock;
    }

    /**
     * Whether there is a calendar to subscribe to.
     *
     * @param since when its address was made; null when there is none
     */
    record FeedView(@Nullable Instant since) {}

    /** The address, below the gateway's; the only answer that shows it. */
    record MadeFeed(String path) {

        /** Without the secret, for logs. */
        @Override
        public String toString() {
            return "MadeFeed[secret]";
        }

        static MadeFeed of(FeedToken token) {
            return new MadeFeed("/p/calendar/" + token.secret() + ".ics");
        }
    }

    @GetMapping("/my-feed")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @NoPatientData
    FeedView myFeed() {
        return new FeedView(makeFeed.since(Feed.Owner.STAFF, me()).orElse(null));
    }

    /** Makes the caller's calendar, or gives it a new address. */
    @PostMapping("/my-feed")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @NoPatientData
    MadeFeed makeMyFeed() {
        return MadeFeed.of(makeFeed.make(Feed.Owner.STAFF, me(), clock.instant()));
    }

    @DeleteMapping("/my-feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @NoPatientData
    void revokeMyFeed() {
        makeFeed.revoke(Feed.Owner.STAFF, me(), clock.instant());
    }

    @GetMapping("/patients/{patientId}/feed")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    FeedView feedOfPatient(@PathVariable String patientId) {
        return new FeedView(makeFeed.since(Feed.Owner.PATIENT, patientId).orElse(null));
    }

    /** Makes a patient's calendar to hand over, or gives it a new address. */
    @PostMapping("/patients/{patientId}/feed")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    MadeFeed makeFeedForPatient(@PathVariable String patientId) {
        return MadeFeed.of(makeFeed.make(Feed.Owner.PATIENT, patientId, clock.instant()));
    }

    @DeleteMapping("/patients/{patientId}/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    void revokeFeedOfPatient(@PathVariable String patientId) {
        makeFeed.revoke(Feed.Owner.PATIENT, patientId, clock.instant());
    }

    private static String me() {
        return Cause.current().actorId();
    }
}
