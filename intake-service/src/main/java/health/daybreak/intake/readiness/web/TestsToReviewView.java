package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.ReadTestsToReview.ToReview;
import health.daybreak.intake.readiness.TestItems;
import java.time.Instant;
import java.util.List;

/** Patients with results that are out of the ordinary and wait for a prescriber's word. */
record TestsToReviewView(List<PatientToReviewView> patients) {

    /** One patient. */
    record PatientToReviewView(String patientId, String displayName, List<TestStandingView> tests) {}

    static TestsToReviewView from(List<ToReview> waiting, TestItems items, Instant now) {
        return new TestsToReviewView(waiting.stream()
                .map(one -> new PatientToReviewView(
                        one.patient().id(),
                        one.patient().state().name().display(),
                        one.standings().stream()
                                .map(standing -> TestStandingView.from(standing, items.soon(), true, now))
                                .toList()))
                .toList());
    }
}
