package health.daybreak.intake.rulebook;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.List;

/** A clinic's rules in memory, for plain tests; one clinic. */
final class InMemoryClinicRules extends InMemoryAggregates<ClinicRule> implements ClinicRules {

    @Override
    public List<Stored<ClinicRule>> all() {
        return super.all();
    }
}
