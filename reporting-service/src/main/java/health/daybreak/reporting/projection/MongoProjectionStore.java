package health.daybreak.reporting.projection;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A generation is four collections whose names end in its number. */
@Component
final class MongoProjectionStore implements ProjectionStore {

    private static final Pattern NAME = Pattern.compile("(?:journeys|sessions|messages|adverse-events)-([0-9]+)");

    private final AggregateStore store;
    private final MongoDatabase database;
    private final Map<Integer, Projections> generations = new ConcurrentHashMap<>();

    MongoProjectionStore(AggregateStore store, MongoDatabase database) {
        this.store = store;
        this.database = database;
    }

    @Override
    public Projections generation(int number) {
        return generations.computeIfAbsent(
                number,
                n -> new Projections(
                        new MongoProjection<>(store, "journeys-" + n, Journey.class),
                        new MongoProjection<>(store, "sessions-" + n, Session.class),
                        new MongoProjection<>(store, "messages-" + n, Message.class),
                        new MongoProjection<>(store, "adverse-events-" + n, AdverseEvent.class)));
    }

    @Override
    public void dropBefore(int number) {
        for (String name : database.listCollectionNames()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) < number) {
                database.getCollection(name).drop();
            }
        }
        generations.keySet().removeIf(generation -> generation < number);
    }

    private static final class MongoProjection<S> extends MongoAggregates<S> implements Projection<S> {

        MongoProjection(AggregateStore store, String collection, Class<S> stateType) {
            super(store, collection, stateType, Indexes.ascending("clinicId"));
        }

        @Override
        public List<S> ofClinic() {
            return search(Filters.empty(), null, 0).stream().map(Stored::state).toList();
        }
    }
}
