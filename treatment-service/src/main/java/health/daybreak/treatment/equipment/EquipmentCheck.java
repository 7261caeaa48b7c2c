package health.daybreak.treatment.equipment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody looked at everything on the list.
 *
 * @param faults what was missing or does not work; empty when all is well
 */
public record EquipmentCheck(String by, Instant at, List<Fault> faults) {

    public EquipmentCheck {
        faults = List.copyOf(faults);
    }

    /** One thing that is missing or does not work, and in which way. */
    public record Fault(EquipmentItem item, String remark) {}

    public boolean sound() {
        return faults.isEmpty();
    }

    /** What is wrong, in words. */
    public String words() {
        return faults.stream()
                .map(fault -> fault.item().words() + ": " + fault.remark())
                .collect(Collectors.joining("; "));
    }
}
