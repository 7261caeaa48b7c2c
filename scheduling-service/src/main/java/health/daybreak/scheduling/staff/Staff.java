package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The stored people of all clinics. */
public interface Staff extends Aggregates<StaffMember> {

    /** Everybody of the clinic at hand, by name. */
    List<Stored<StaffMember>> everybody();
}
