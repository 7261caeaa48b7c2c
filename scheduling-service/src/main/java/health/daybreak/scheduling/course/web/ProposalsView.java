package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.candidate.Hindrance;
import health.daybreak.scheduling.course.Proposals;
import health.daybreak.scheduling.plan.Series;
import java.util.List;

/**
 * Series to choose from, the best first.
 *
 * @param hindrances why no course may start for this patient now, whatever is free
 * @param daysLookedAt how many days ahead were looked at
 * @param daysWithRoom on how many of them a single session would find a place
 */
record ProposalsView(List<Series> proposals, List<Hindrance> hindrances, int daysLookedAt, int daysWithRoom) {

    static ProposalsView of(Proposals proposals, List<Hindrance> hindrances) {
        return new ProposalsView(proposals.series(), hindrances, proposals.daysLookedAt(), proposals.daysWithRoom());
    }
}
