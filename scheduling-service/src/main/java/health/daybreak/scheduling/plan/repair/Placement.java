package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the visits of a course are.
 *
 * @param visits by their place in the plan; null for one without a place
 * @param cost what that costs
 */
record Placement(List<@Nullable GridVisit> visits, int cost) {

    static Placement of(@Nullable GridVisit[] visits, int cost) {
        return new Placement(Collections.unmodifiableList(Arrays.asList(visits)), cost);
    }
}
