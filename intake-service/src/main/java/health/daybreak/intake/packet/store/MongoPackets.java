package health.daybreak.intake.packet.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MongoPackets extends MongoAggregates<Packet> implements Packets, KeptOfPatients {

    MongoPackets(AggregateStore store) {
        super(
                store,
                "packets",
                Packet.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.round")),
                compoundIndex(ascending("clinicId"), descending("state.submittedAt")));
    }

    @Override
    public Optional<Stored<Packet>> latestOf(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.descending("state.round"), 1).stream()
                .findFirst();
    }

    @Override
    public List<Stored<Packet>> submitted(int limit) {
        return search(Filters.gt("state.submittedAt", ""), Sorts.descending("state.submittedAt"), limit);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
