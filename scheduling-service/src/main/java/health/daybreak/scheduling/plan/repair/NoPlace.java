package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.model.Visit;
import java.util.List;

/** A visit that cannot stay where it is and for which there is no other place, and why, in words for people. */
public record NoPlace(Visit visit, List<String> reasons) {

    public NoPlace {
        reasons = List.copyOf(reasons);
    }
}
