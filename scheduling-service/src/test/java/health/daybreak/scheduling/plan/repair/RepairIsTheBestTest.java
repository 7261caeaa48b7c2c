package health.daybreak.scheduling.plan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** On small clinics a repair costs what the best of all repairs costs, and it keeps every hard rule. */
class RepairIsTheBestTest {

    private static final int ROUNDS = 100;
    private static final RepairWeights WEIGHTS = RepairWeights.PROPOSED;

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void noRepairOfSingleVisitsCostsLess(@ForAll long seed) {
        isTheBest(SmallBreak.of(seed, 4, 1));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void noRepairOfSeriesCostsLess(@ForAll long seed) {
        isTheBest(SmallBreak.of(seed, 3, 2));
    }

    /** It keeps every rule, is priced right, and is known to be the best. */
    private static void isTheBest(SmallBreak broken) {
        RepairPlan repair = new Repair(broken.situation(), broken.courses(), WEIGHTS, 1).solve(ROUNDS);
        assertThat(Breaking.broken(broken.situation(), broken.courses(), repair))
                .isEmpty();
        assertThat(repair.cost()).isEqualTo(Breaking.cost(broken.courses(), repair, WEIGHTS));
        assertThat(broken.leastBelow(repair.cost(), WEIGHTS)).isEqualTo(repair.cost());
        assertThat(repair.best()).isTrue();
    }
}
