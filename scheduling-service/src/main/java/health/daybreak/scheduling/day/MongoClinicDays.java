package health.daybreak.scheduling.day;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Clinic days in MongoDB, found by id alone. */
@Component
final class MongoClinicDays extends MongoAggregates<ClinicDay> implements ClinicDays {

    MongoClinicDays(AggregateStore store) {
        super(store, "clinicDays", ClinicDay.class);
    }

    @Override
    public Map<LocalDate, ClinicDay> between(String clinicId, LocalDate first, LocalDate last) {
        List<String> ids = first.datesUntil(last.plusDays(1))
                .map(date -> ClinicDay.id(clinicId, date))
                .toList();
        Map<LocalDate, ClinicDay> days = new HashMap<>();
        for (Stored<ClinicDay> day : search(Filters.in("_id", ids), null, 0)) {
            days.put(day.state().date(), day.state());
        }
        return days;
    }
}
