package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Hindrance;
import health.daybreak.scheduling.candidate.TestInTheWay;
import health.daybreak.scheduling.course.Proposals;
import health.daybreak.scheduling.plan.Series;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Series to choose from, the best first.
 *
 * @param hindrances why no course may start for this patient now, whatever is free
 * @param testsInTheWay tests that are not done; a course starts only if a prescriber answers for each
 * @param daysLookedAt how many days ahead were looked at
 * @param daysWithRoom on how many of them a single session would find a place
 */
record ProposalsView(
        List<Series> proposals,
        List<Hindrance> hindrances,
        List<TestInTheWay> testsInTheWay,
        int daysLookedAt,
        int daysWithRoom) {

    static ProposalsView of(Proposals proposals, Candidate candidate, Instant now, ZoneId zone) {
        return new ProposalsView(
                proposals.series(),
                candidate.hindrancesToStart(now),
                candidate.testsInTheWay(now, zone),
                proposals.daysLookedAt(),
                proposals.daysWithRoom());
    }
}
