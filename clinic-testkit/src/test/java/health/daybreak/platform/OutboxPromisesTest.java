package health.daybreak.platform;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import health.daybreak.events.Topic;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.platform.outbox.OutboxRelay;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.standalone.broker.EmbeddedBroker;
import health.daybreak.standalone.home.Ports;
import health.daybreak.testkit.Infrastructure;
import health.daybreak.testkit.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the outbox promises when processes die between any two of its steps. A crash is a relay that goes no further. */
class OutboxPromisesTest {

    private static final MongoClient CLIENT =
            MongoClients.create(Infrastructure.shared().storeUri());
    private static final KafkaProducer<String, byte[]> PRODUCER =
            producer(Infrastructure.shared().bootstrapServers());
    private static final Topics TOPICS = new Topics(Infrastructure.shared().bootstrapServers());

    private final String id = UUID.randomUUID().toString();
    private final MongoDatabase database = CLIENT.getDatabase("outbox-" + id);
    private final AggregateStore store =
            new AggregateStore(database, Clock.systemUTC(), (collection, document, all) -> {});
    private final Aggregates<Shelf> shelves = new MongoAggregates<>(store, "shelves", Shelf.class);

    @AfterAll
    static void disconnect() {
        TOPICS.close();
        PRODUCER.close(Duration.ZERO);
        CLIENT.close();
    }

    @Test
    void anEventWhoseServiceDiedBetweenSavingAndSendingIsSentByTheNext() {
        save("one");
        assertThat(pending()).isEqualTo(1);

        relay(PRODUCER).sweep();

        assertThat(sent(1)).containsExactly("1");
        assertThat(pending()).isZero();
    }

    @Test
    void anEventWhoseServiceDiedBetweenSendingAndPullingIsSentAgainWithTheSameId() {
        save("one");
        AtomicBoolean dead = new AtomicBoolean();
        OutboxRelay dying = new OutboxRelay(
                name -> {
                    if (dead.getAndSet(true)) {
                        throw new IllegalStateException("Killed before the pull");
                    }
                    return database.getCollection(name);
                },
                store::collections,
                new EventPublisher(PRODUCER),
                Duration.ofHours(1));
        assertThatThrownBy(dying::sweep).hasRootCauseMessage("Killed before the pull");
        assertThat(sent(1)).hasSize(1);
        assertThat(pending()).isEqualTo(1);

        relay(PRODUCER).sweep();

        assertThat(sent(2)).containsExactly("1", "1");
        assertThat(records())
                .extracting(record -> Topics.header(record, "ce_id"))
                .containsOnly(eventId());
        assertThat(pending()).isZero();
    }

    @Test
    void afterThePullNothingIsSentAgain() {
        save("one");
        relay(PRODUCER).sweep();
        relay(PRODUCER).sweep();
        save("two");
        relay(PRODUCER).sweep();

        assertThat(sent(2)).containsExactly("1", "2");
    }

    @Test
    void whenAServiceDiesWithSeveralBatchesOnTheirWayTheNextSendsThemAgainInOrder() {
        List<String> ids = IntStream.range(0, 12).mapToObj(n -> id + "-" + n).toList();
        ids.forEach(shelf -> asSomebody(() -> shelves.create(shelf, events(Shelf.empty(shelf), 200))));
        AtomicInteger asked = new AtomicInteger();
        OutboxRelay dying = relayOn(name -> {
            // The first time to find them, then once for each batch that has arrived: it dies after one was taken out.
            if (asked.incrementAndGet() > 2) {
                throw new IllegalStateException("Killed");
            }
            return database.getCollection(name);
        });
        assertThatThrownBy(dying::sweep).hasRootCauseMessage("Killed");
        assertThat(ids).anyMatch(shelf -> pending(shelf) == 0).anyMatch(shelf -> pending(shelf) == 200);

        relay(PRODUCER).sweep();

        List<String> expected =
                IntStream.rangeClosed(1, 200).mapToObj(Integer::toString).toList();
        assertThat(ids).allSatisfy(shelf -> {
            assertThat(pending(shelf)).isZero();
            eventually(() -> assertThat(records(shelf)).hasSizeGreaterThanOrEqualTo(200));
            assertThat(sequences(shelf).stream().distinct()).containsExactlyElementsOf(expected);
            assertThat(records(shelf).stream()
                            .map(record -> Topics.header(record, "ce_id"))
                            .distinct())
                    .hasSize(200);
        });
    }

    @Test
    void anEventThatIsSavedWhileEarlierOnesAreOnTheirWayStaysAndIsSentNext() {
        save("one");
        save("two");
        AtomicInteger asked = new AtomicInteger();
        relayOn(name -> {
                    if (asked.incrementAndGet() == 2) {
                        save("three");
                    }
                    return database.getCollection(name);
                })
                .sweep();
        assertThat(sent(2)).containsExactly("1", "2");
        assertThat(pending()).isEqualTo(1);

        relay(PRODUCER).sweep();

        assertThat(sent(3)).containsExactly("1", "2", "3");
        assertThat(pending()).isZero();
    }

    @Test
    void aSaveIsSentAtOnceWithoutReadingTheDocumentAgain() {
        AtomicInteger asked = new AtomicInteger();
        OutboxRelay relay = relayOn(name -> {
            asked.incrementAndGet();
            return database.getCollection(name);
        });
        // The relay reads for this nudge only after its first sweep is over, which could have sent the save otherwise.
        relay.nudge("shelves", "nobody", List.of());
        relay.start();
        eventually(() -> assertThat(asked).hasValue(2));
        Aggregates<Shelf> nudging = nudging(relay);
        asSomebody(() -> nudging.create(id, Shelf.empty(id).put("one")));

        assertThat(sent(1)).containsExactly("1");
        eventually(() -> assertThat(pending()).isZero());
        assertThat(asked)
                .as("the sweep at start, the nudge, and taking the save's event out")
                .hasValue(3);
        relay.stop();
    }

    @Test
    void aDocumentThatWasSavedTwiceBeforeTheRelayCameIsSentOnceAndInOrder() {
        OutboxRelay relay = relayOn(database::getCollection);
        Aggregates<Shelf> nudging = nudging(relay);
        asSomebody(() -> nudging.create(id, Shelf.empty(id).put("one")));
        asSomebody(() -> nudging.change(id, shelf -> shelf.put("two")));
        relay.start();

        eventually(() -> assertThat(pending()).isZero());
        asSomebody(() -> nudging.change(id, shelf -> shelf.put("three")));
        assertThat(sent(3)).containsExactly("1", "2", "3");
        relay.stop();
    }

    @Test
    void whatASweepHasSentIsNotSentAgainBecauseOfItsNudge() {
        AtomicInteger asked = new AtomicInteger();
        OutboxRelay relay = relayOn(name -> {
            asked.incrementAndGet();
            return database.getCollection(name);
        });
        Aggregates<Shelf> nudging = nudging(relay);
        asSomebody(() -> nudging.create(id, Shelf.empty(id).put("one")));
        relay.sweep();
        asSomebody(() -> nudging.change(id, shelf -> shelf.put("two")));
        relay.start();
        eventually(() -> assertThat(asked)
                .as("two sweeps that each read and take out, and one reading because of the nudges")
                .hasValue(5));

        assertThat(sent(2)).containsExactly("1", "2");
        relay.stop();
    }

    @Test
    void ofTwoRelaysThatRaceEachFirstDeliveryIsInOrderAndNoneIsLost() throws InterruptedException {
        OutboxRelay one = relay(PRODUCER);
        OutboxRelay other = relay(PRODUCER);
        one.start();
        other.start();
        IntStream.range(0, 60).forEach(n -> {
            save("item " + n);
            one.nudge("shelves", id, List.of());
            other.nudge("shelves", id, List.of());
        });
        eventually(() -> assertThat(pending()).isZero());
        one.stop();
        other.stop();

        List<String> expected =
                IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList();
        eventually(() -> assertThat(sequences().stream().distinct()).containsExactlyElementsOf(expected));
    }

    @Test
    void whatIsSavedWhileTheBrokerIsDownIsSentWhenItIsBack(@TempDir Path folder) {
        int port = Ports.anyFree();
        EmbeddedBroker broker = EmbeddedBroker.start(folder, port);
        try (KafkaProducer<String, byte[]> producer = producer("127.0.0.1:" + port)) {
            OutboxRelay relay = relay(producer);
            relay.start();
            broker.close();
            save("while it was down");
            relay.nudge("shelves", id, List.of());

            broker = EmbeddedBroker.start(folder, port);
            eventually(() -> assertThat(pending()).isZero());
            relay.stop();
            try (Topics topics = new Topics("127.0.0.1:" + port)) {
                eventually(() -> assertThat(topics.records("patient-of-" + id)).isNotEmpty());
            }
        } finally {
            broker.close();
        }
    }

    @Test
    void aThousandEventsOfOneSubjectArriveInTheirOrder() {
        IntStream.range(0, 10).forEach(batch -> {
            asSomebody(() -> batch == 0
                    ? shelves.create(id, hundredMore(Shelf.empty(id)))
                    : shelves.change(id, OutboxPromisesTest::hundredMore));
        });
        relay(PRODUCER).sweep();

        assertThat(sent(1_000))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static Change<Shelf> hundredMore(Shelf shelf) {
        return events(shelf, 100);
    }

    private static Change<Shelf> events(Shelf shelf, int count) {
        Change<Shelf> change = shelf.put("first of many");
        for (int n = 1; n < count; n++) {
            change = change.and(Shelf.event(shelf.id(), "item " + n));
        }
        return change;
    }

    private void save(String item) {
        asSomebody(() -> shelves.find(id).isEmpty()
                ? shelves.create(id, Shelf.empty(id).put(item))
                : shelves.change(id, shelf -> shelf.put(item)));
    }

    private OutboxRelay relay(KafkaProducer<String, byte[]> producer) {
        return new OutboxRelay(
                database::getCollection, store::collections, new EventPublisher(producer), Duration.ofMillis(200));
    }

    private OutboxRelay relayOn(Function<String, MongoCollection<Document>> collections) {
        return new OutboxRelay(collections, store::collections, new EventPublisher(PRODUCER), Duration.ofHours(1));
    }

    /** The same shelves, on a store that nudges this relay after each save. */
    private Aggregates<Shelf> nudging(OutboxRelay relay) {
        return new MongoAggregates<>(
                new AggregateStore(database, Clock.systemUTC(), relay::nudge), "shelves", Shelf.class);
    }

    private List<String> sent(int atLeast) {
        eventually(() -> assertThat(records()).hasSizeGreaterThanOrEqualTo(atLeast));
        return sequences();
    }

    private List<String> sequences() {
        return sequences(id);
    }

    private List<String> sequences(String shelf) {
        return records(shelf).stream()
                .map(record -> Topics.header(record, "ce_sequence"))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        return records(id);
    }

    private List<ConsumerRecord<String, byte[]>> records(String shelf) {
        return TOPICS.records("patient-of-" + shelf).stream()
                .filter(record -> record.topic().equals(Topic.COURSES.wireName()))
                .toList();
    }

    private String eventId() {
        return Topics.header(records().getFirst(), "ce_id");
    }

    private int pending() {
        return pending(id);
    }

    private int pending(String shelf) {
        Document document = database.getCollection("shelves")
                .find(new Document("_id", shelf))
                .first();
        return document == null ? 0 : document.getList("outbox", Document.class).size();
    }

    private static <R> R asSomebody(Supplier<R> action) {
        return new Cause("riverside", "staff-test", "correlation", null, null, null).call(action::get);
    }

    private static KafkaProducer<String, byte[]> producer(String brokers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ProducerConfig.LINGER_MS_CONFIG, 0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2_000,
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
