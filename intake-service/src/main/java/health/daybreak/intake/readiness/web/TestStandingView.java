package health.daybreak.intake.readiness.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.readiness.Blocked;
import health.daybreak.intake.readiness.Standing;
import health.daybreak.intake.readiness.TestItem.OutcomeWords;
import health.daybreak.intake.readiness.TestOrder;
import health.daybreak.intake.readiness.TestResult;
import health.daybreak.intake.readiness.TestReview;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one test.
 *
 * @param sentence why it is wanted
 * @param wantedBecause what in the chart makes it wanted; empty when everybody needs it, or for people who do not treat
 * @param outcomes what the two outcomes are called
 * @param validFor how long a result counts at this stage
 * @param blocks what waits for it unless it is done and counts
 * @param blocked what waits for it now
 * @param instrument the questionnaire that the test is; null when it is none
 * @param result the newest; null also for people who do not treat
 */
record TestStandingView(
        String item,
        String title,
        String sentence,
        List<String> wantedBecause,
        OutcomeWords outcomes,
        List<ComponentView> components,
        Status status,
        @Nullable Instant validUntil,
        Duration validFor,
        List<Blocked> blocks,
        List<Blocked> blocked,
        boolean lookedAtByTheGate,
        @Nullable String instrument,
        @Nullable TestResult result,
        @Nullable TestReview review,
        @Nullable TestOrder order,
        Source source) {

    /** How it stands at this moment. */
    enum Status {
        MISSING,
        ORDERED,
        VALID,
        EXPIRING_SOON,
        EXPIRED,
        AWAITING_REVIEW,
        REPEAT
    }

    static TestStandingView from(Standing standing, Duration soon, boolean forThoseWhoTreat, Instant now) {
        return new TestStandingView(
                standing.item().id(),
                standing.item().title(),
                standing.item().sentence(),
                forThoseWhoTreat ? standing.wantedBecause() : List.of(),
                standing.item().outcomes(),
                standing.item().components().stream().map(ComponentView::from).toList(),
                status(standing, soon, now),
                standing.validUntil(),
                standing.term().validFor(),
                standing.term().blocks(),
                standing.blockedAt(now),
                standing.item().lookedAtByTheGate(),
                standing.item().feeds().instrument(),
                forThoseWhoTreat ? standing.result() : null,
                forThoseWhoTreat ? standing.review() : null,
                standing.order(),
                standing.term().source());
    }

    private static Status status(Standing standing, Duration soon, Instant now) {
        return switch (standing.state()) {
            case MISSING -> Status.MISSING;
            case ORDERED -> Status.ORDERED;
            case AWAITING_REVIEW -> Status.AWAITING_REVIEW;
            case REPEAT -> Status.REPEAT;
            case DONE -> done(standing, soon, now);
        };
    }

    /** What counts for less than twice that long would always expire soon: such a thing is said to in its last third. */
    private static Status done(Standing standing, Duration soon, Instant now) {
        Instant until = standing.validUntil();
        if (until == null || !until.isAfter(now)) {
            return standing.order() == null ? Status.EXPIRED : Status.ORDERED;
        }
        Duration whole = standing.term().validFor();
        Duration notice = whole.compareTo(soon.multipliedBy(2)) < 0 ? whole.dividedBy(3) : soon;
        return until.minus(notice).isAfter(now) ? Status.VALID : Status.EXPIRING_SOON;
    }
}
