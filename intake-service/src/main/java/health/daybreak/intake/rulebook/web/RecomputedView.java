package health.daybreak.intake.rulebook.web;

import health.daybreak.intake.rulebook.RecomputeDecisions;
import health.daybreak.intake.rulebook.RecomputeDecisions.Recomputed;
import java.util.List;

/**
 * Whether every decision still follows from what it kept.
 *
 * @param decisions that were given anew
 * @param differing those that came out otherwise
 * @param verdictsPerSecond on one thread, without reading and writing
 * @param p50Micros how long half of the verdicts took at most
 * @param p99Micros how long 99 in 100 took at most
 */
record RecomputedView(
        int decisions,
        List<RecomputeDecisions.Differing> differing,
        double verdictsPerSecond,
        double p50Micros,
        double p99Micros) {

    static RecomputedView from(Recomputed done) {
        return new RecomputedView(
                done.decisions(),
                done.differing(),
                Math.rint(done.perSecond()),
                Math.rint(done.percentile(0.50) * 10) / 10,
                Math.rint(done.percentile(0.99) * 10) / 10);
    }
}
