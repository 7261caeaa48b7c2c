package health.daybreak.treatment.equipment;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.util.List;

/** The log of the emergency equipment, a day each; the id is the clinic's and the day's. */
public interface EquipmentDays extends Aggregates<EquipmentDay> {

    /** The days of this time, both included, newest first; a day on which nobody looked is not among them. */
    List<Stored<EquipmentDay>> between(LocalDate from, LocalDate until);
}
