package health.daybreak.treatment.equipment;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All checks of one local day, oldest first; never empty. The last one counts: a fault stands until a later check is sound. */
public record EquipmentDay(LocalDate date, List<EquipmentCheck> checks) {

    private static final int MOST = 50;

    public EquipmentDay {
        checks = List.copyOf(checks);
    }

    /** The one that counts. */
    public EquipmentCheck latest() {
        return checks.getLast();
    }

    /** The same with a later check. */
    public EquipmentDay with(EquipmentCheck later) {
        if (checks.size() >= MOST) {
            throw Refused.unprocessable("day-full", "The equipment was checked " + MOST + " times on this day.");
        }
        List<EquipmentCheck> all = new ArrayList<>(checks);
        all.add(later);
        return new EquipmentDay(date, all);
    }
}
