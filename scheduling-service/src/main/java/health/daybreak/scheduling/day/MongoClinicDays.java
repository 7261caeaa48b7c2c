package health.daybreak.scheduling.day;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Clinic days in MongoDB, found by id alone. Those of one process who want to change the same day take turns: each save
 * that loses a race reads and decides again, so that of many at once nearly all would work in vain.
 */
@Component
final class MongoClinicDays extends MongoAggregates<ClinicDay> implements ClinicDays {

    private static final int LOCKS = 256;

    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    MongoClinicDays(AggregateStore store) {
        super(store, "clinicDays", ClinicDay.class);
    }

    @Override
    public void on(String clinicId, LocalDate date, UnaryOperator<ClinicDay> decide) {
        ReentrantLock turn =
                turns.get(Math.floorMod(ClinicDay.id(clinicId, date).hashCode(), LOCKS));
        turn.lock();
        try {
            ClinicDays.super.on(clinicId, date, decide);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Map<LocalDate, ClinicDay> between(String clinicId, LocalDate first, LocalDate last) {
        List<String> ids = first.datesUntil(last.plusDays(1))
                .map(date -> ClinicDay.id(clinicId, date))
                .toList();
        Map<LocalDate, ClinicDay> days = new HashMap<>();
        for (Stored<ClinicDay> day : searchKnown(Filters.in("_id", ids), null, 0)) {
            days.put(day.state().date(), day.state());
        }
        return days;
    }
}
