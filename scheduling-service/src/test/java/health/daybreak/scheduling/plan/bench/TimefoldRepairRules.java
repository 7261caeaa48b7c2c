package health.daybreak.scheduling.plan.bench;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.stream.Stream;

/** The hard rules about doses, and what a change of a visit costs, in Timefold's words. */
public class TimefoldRepairRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.concat(TimefoldRules.hard(factory), Stream.of(changes(factory)))
                .toArray(Constraint[]::new);
    }

    private static Constraint changes(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .join(TimefoldClinic.Home.class, Joiners.equal(TimefoldVisit::id, TimefoldClinic.Home::visit))
                .penalize(HardSoftScore.ONE_SOFT, (visit, home) -> home.costOf(visit))
                .asConstraint("changes");
    }
}
