package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** One document for the whole installation: a rebuild concerns all its clinics. */
@Component
final class MongoGenerations implements GenerationStore {

    private static final String ID = "generations";
    private static final Cause INSTALLATION = new Cause("installation", "reporting", "generations", null, null, null);

    private final MongoAggregates<Generations> documents;

    MongoGenerations(AggregateStore store) {
        this.documents = new MongoAggregates<>(store, "generations", Generations.class);
    }

    @Override
    public Generations read() {
        return INSTALLATION.call(() -> documents.find(ID).map(Stored::state).orElseGet(Generations::none));
    }

    @Override
    public Generations change(UnaryOperator<Generations> change) {
        return INSTALLATION.call(() -> {
            if (documents.find(ID).isEmpty()) {
                createOrFindCreated();
            }
            return documents.change(ID, state -> Change.to(change.apply(state))).state();
        });
    }

    private void createOrFindCreated() {
        try {
            documents.create(ID, Change.to(Generations.none()));
        } catch (Refused another) {
            // Another instance was first, which is as good.
            documents.get(ID);
        }
    }
}
