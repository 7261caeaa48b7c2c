package health.daybreak.intake.rulebook;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The rules that clinics have changed or begun to change. */
public interface ClinicRules extends Aggregates<ClinicRule> {

    /** All of the current clinic. */
    List<Stored<ClinicRule>> all();
}
