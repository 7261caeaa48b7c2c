package health.daybreak.treatment.equipment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoEquipmentDays extends MongoAggregates<EquipmentDay> implements EquipmentDays {

    private static final int MOST = 400;
    private static final String DATE = "state.date";

    MongoEquipmentDays(AggregateStore store) {
        super(store, "equipment-days", EquipmentDay.class, Indexes.ascending("clinicId", DATE));
    }

    @Override
    public List<Stored<EquipmentDay>> between(LocalDate from, LocalDate until) {
        return search(and(gte(DATE, from.toString()), lte(DATE, until.toString())), descending(DATE), MOST);
    }
}
