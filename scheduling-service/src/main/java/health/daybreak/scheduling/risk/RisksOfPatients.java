package health.daybreak.scheduling.risk;

import health.daybreak.platform.aggregate.Aggregates;
import java.util.Set;

/** The open risks of all patients, by patient id. */
public interface RisksOfPatients extends Aggregates<OpenRisks> {

    /** The patients of the clinic at hand on whom a risk is open. */
    Set<String> flagged();
}
