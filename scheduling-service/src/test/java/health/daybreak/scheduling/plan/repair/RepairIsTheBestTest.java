package health.daybreak.scheduling.plan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** On small clinics a repair costs what the best of all repairs costs, and it keeps every hard rule. */
class RepairIsTheBestTest {

    private static final int ROUNDS = 400;
    private static final int CLINICS = 10;
    private static final int BEST = 9;
    private static final int MOST_PERCENT = 110;
    private static final RepairWeights WEIGHTS = RepairWeights.PROPOSED;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void noRepairOfSingleVisitsCostsLess(@ForAll long seed) {
        isTheBest(SmallBreak.of(seed, 4, 1));
    }

    /** Looking for better repairs of whole series ends somewhere: most often at the best there is, never far from it. */
    @Test
    void hardlyAnyRepairOfSeriesCostsLess() {
        int best = 0;
        for (int clinic = 1; clinic <= CLINICS; clinic++) {
            SmallBreak broken = SmallBreak.of(clinic, 3, 2);
            RepairPlan repair = sound(broken);
            long least = broken.leastBelow(repair.cost(), WEIGHTS);
            assertThat(repair.cost()).isLessThanOrEqualTo(least * MOST_PERCENT / 100);
            assertThat(repair.lowerBound()).isLessThanOrEqualTo(least);
            best += repair.cost() == least ? 1 : 0;
        }
        assertThat(best).as("of " + CLINICS + " clinics").isGreaterThanOrEqualTo(BEST);
    }

    private static void isTheBest(SmallBreak broken) {
        RepairPlan repair = sound(broken);
        assertThat(broken.leastBelow(repair.cost(), WEIGHTS)).isEqualTo(repair.cost());
    }

    /** A repair that keeps every rule, is priced right, and says nothing better of itself than is true. */
    private static RepairPlan sound(SmallBreak broken) {
        RepairPlan repair = new Repair(broken.situation(), broken.courses(), WEIGHTS, 1).solve(ROUNDS);
        assertThat(Breaking.broken(broken.situation(), broken.courses(), repair))
                .isEmpty();
        assertThat(repair.cost()).isEqualTo(Breaking.cost(broken.courses(), repair, WEIGHTS));
        assertThat(repair.lowerBound()).isLessThanOrEqualTo(repair.cost());
        return repair;
    }
}
