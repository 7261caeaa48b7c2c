package health.daybreak.treatment.equipment;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody goes through the emergency equipment before the first patient of the day, or again after a repair. */
@Component
public final class CheckEquipment {

    private final EquipmentDays days;

    CheckEquipment(EquipmentDays days) {
        this.days = days;
    }

    /** Signs the check of this local day; throws {@link Refused} for a day that is neither today nor beside it. */
    public Stored<EquipmentDay> carryOut(String clinicId, LocalDate date, EquipmentCheck check) {
        LocalDate somewhere = check.at().atZone(ZoneOffset.UTC).toLocalDate();
        if (Math.abs(ChronoUnit.DAYS.between(somewhere, date)) > 1) {
            throw Refused.unprocessable(
                    "another-day", "Equipment is checked on the day itself: %s is not today.".formatted(date));
        }
        String id = id(clinicId, date);
        return days.find(id).isEmpty()
                ? days.create(id, Change.to(new EquipmentDay(date, List.of(check))))
                : days.change(id, day -> Change.to(day.with(check)));
    }

    /** The check that counts on this local day; empty when nobody has looked yet. */
    public Optional<EquipmentCheck> of(String clinicId, LocalDate date) {
        return days.find(id(clinicId, date)).map(stored -> stored.state().latest());
    }

    private static String id(String clinicId, LocalDate date) {
        return Ids.derived(clinicId, date);
    }
}
