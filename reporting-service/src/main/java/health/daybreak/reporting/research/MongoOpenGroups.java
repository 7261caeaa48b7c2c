package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

/** One document for the whole installation. */
@Component
final class MongoOpenGroups implements OpenGroups {

    private static final String ID = "groups";

    private final MongoAggregates<Groups> documents;

    MongoOpenGroups(AggregateStore store) {
        this.documents = new MongoAggregates<>(store, "research-groups", Groups.class);
    }

    @Override
    public Stored<Groups> read() {
        return documents.find(ID).orElseGet(this::createOrFindCreated);
    }

    private Stored<Groups> createOrFindCreated() {
        try {
            return documents.create(ID, Change.to(Groups.none()));
        } catch (Refused another) {
            // Another instance was first, which is as good.
            return documents.get(ID);
        }
    }

    @Override
    public boolean open(Stored<Groups> seen, Groups formed) {
        try {
            documents.change(ID, seen.version(), before -> Change.to(formed));
            return true;
        } catch (StaleVersion another) {
            return false;
        }
    }

    @Override
    public void close(Group told) {
        documents.change(ID, groups -> Change.to(groups.without(told)));
    }
}
