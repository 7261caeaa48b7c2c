package health.daybreak.intake.review.web;

import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.review.ReadReviewQueue;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewController {

    private final ReadReviewQueue readReviewQueue;
    private final Clock clock;

    ReviewController(ReadReviewQueue readReviewQueue, Clock clock) {
        this.readReviewQueue = readReviewQueue;
        this.clock = clock;
    }

    /** How much of it waits for a person; notes are only there to be read. */
    record WaitingCount(int waiting) {}

    /** Screenings that wait for a decision and risks that wait for a clinician. */
    @GetMapping("/api/intake/review-queue")
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ReviewQueueView queue() {
        Instant now = clock.instant();
        ReviewQueueView view = ReviewQueueView.from(readReviewQueue.read(now), now);
        AccessAudit.about(view.patientIds());
        return view;
    }

    /** A number and nobody's data: it is on every page of whoever reviews, and opens no record. */
    @GetMapping("/api/intake/review-queue/count")
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @NoPatientData
    WaitingCount count() {
        ReadReviewQueue.Queue queue = readReviewQueue.read(clock.instant());
        return new WaitingCount(queue.decisions().size()
                + queue.risks().size()
                + queue.packets().size()
                + queue.asked().size()
                + queue.checkIns().size());
    }
}
