package health.daybreak.reporting.projection;

import com.mongodb.client.MongoDatabase;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** A generation is five collections whose names end in its number. */
@Component
final class MongoProjectionStore implements ProjectionStore {

    private static final Pattern NAME =
            Pattern.compile("(?:journeys|sessions|messages|adverse-events|unknown-events)-([0-9]+)");

    private final AggregateStore store;
    private final MongoDatabase database;
    private final Clock clock;
    private final Map<Integer, Projections> generations = new ConcurrentHashMap<>();

    MongoProjectionStore(AggregateStore store, MongoDatabase database, Clock clock) {
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Projections generation(int number) {
        return generations.computeIfAbsent(
                number,
                n -> new Projections(
                        projection("journeys-" + n, new TypeReference<Kept<Journey>>() {}, Folds.JOURNEY, 48),
                        projection("sessions-" + n, new TypeReference<Kept<Session>>() {}, Folds.SESSION, 5),
                        projection("messages-" + n, new TypeReference<Kept<Message>>() {}, Folds.MESSAGE, 6),
                        projection(
                                "adverse-events-" + n,
                                new TypeReference<Kept<AdverseEvent>>() {},
                                Folds.ADVERSE_EVENT,
                                24),
                        new MongoUnknownEvents(database.getCollection("unknown-events-" + n))));
    }

    /**
     * @param kilobytes of the heap for which one state may be held in memory: five times what a journey takes of it, and four
     *     to twelve times what the others do, so that together they leave nearly half of it
     */
    private <S> MongoProjection<S> projection(String name, TypeReference<Kept<S>> type, Fold<S> fold, int kilobytes) {
        long most = Runtime.getRuntime().maxMemory() / (kilobytes * 1_024L);
        return new MongoProjection<>(store, name, type, fold, clock, most);
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
}
