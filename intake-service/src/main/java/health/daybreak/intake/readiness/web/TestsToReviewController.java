package health.daybreak.intake.readiness.web;

import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.readiness.ReadTestsToReview;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TestsToReviewController {

    private final ReadTestsToReview readTestsToReview;
    private final TestItems items;
    private final Clock clock;

    TestsToReviewController(ReadTestsToReview readTestsToReview, TestItems items, Clock clock) {
        this.readTestsToReview = readTestsToReview;
        this.items = items;
        this.clock = clock;
    }

    /** Whose results wait for a prescriber's word. */
    @GetMapping("/api/intake/tests-to-review")
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    TestsToReviewView toReview() {
        Instant now = clock.instant();
        TestsToReviewView view = TestsToReviewView.from(readTestsToReview.read(now), items, now);
        AccessAudit.about(view.patients().stream()
                .map(TestsToReviewView.PatientToReviewView::patientId)
                .toList());
        return view;
    }
}
