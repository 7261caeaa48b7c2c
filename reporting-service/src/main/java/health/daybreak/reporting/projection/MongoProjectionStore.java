package health.daybreak.reporting.projection;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

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
                        new MongoProjection<>(
                                store, "journeys-" + n, new TypeReference<Kept<Journey>>() {}, Folds.JOURNEY),
                        new MongoProjection<>(
                                store, "sessions-" + n, new TypeReference<Kept<Session>>() {}, Folds.SESSION),
                        new MongoProjection<>(
                                store, "messages-" + n, new TypeReference<Kept<Message>>() {}, Folds.MESSAGE),
                        new MongoProjection<>(
                                store,
                                "adverse-events-" + n,
                                new TypeReference<Kept<AdverseEvent>>() {},
                                Folds.ADVERSE_EVENT)));
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

    private static final class MongoProjection<S> extends MongoAggregates<Kept<S>> implements Projection<S> {

        private static final String FIRST_RECORDED_AT = "state.firstRecordedAt";

        private final Fold<S> fold;

        MongoProjection(AggregateStore store, String collection, TypeReference<Kept<S>> type, Fold<S> fold) {
            super(store, collection, type, Indexes.ascending("clinicId", FIRST_RECORDED_AT));
            this.fold = fold;
        }

        @Override
        public Fold<S> fold() {
            return fold;
        }

        @Override
        public List<S> ofClinic() {
            return search(Filters.empty(), null, 0).stream()
                    .map(stored -> stored.state().state())
                    .toList();
        }

        @Override
        public List<S> ofClinic(Instant moment) {
            return search(Filters.lte(FIRST_RECORDED_AT, asStored(moment)), null, 0).stream()
                    .flatMap(stored -> stored.state().asKnownOn(moment, fold).stream())
                    .toList();
        }

        @Override
        public Optional<Instant> recordedSince() {
            return search(Filters.empty(), Sorts.ascending(FIRST_RECORDED_AT), 1).stream()
                    .map(stored -> stored.state().firstRecordedAt())
                    .findFirst();
        }

        /** Before what was said was kept beside the state, there was only the state. */
        @Override
        protected Document upcast(Document state) {
            return state.containsKey("told")
                    ? state
                    : new Document("state", state)
                            .append("firstRecordedAt", asStored(Instant.EPOCH))
                            .append("lastRecordedAt", asStored(Instant.EPOCH))
                            .append("told", List.of());
        }

        /** Nobody gives commands to a projection, so there is nothing to tell again. */
        @Override
        protected int remembered() {
            return 1;
        }
    }
}
