package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import health.daybreak.events.ClinicEvent;
import health.daybreak.events.Topic;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.platform.outbox.OutboxRelay;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;

/** (b) From commit to visible at a consumer, and how fast a backlog drains: in order per key, none lost. */
final class OutboxBench {

    /** An aggregate that is all events, so that nothing else is measured. */
    record Load(String id, int round) {

        Change<Load> raise(int events) {
            List<ClinicEvent> raised = new ArrayList<>();
            for (int n = 0; n < events; n++) {
                raised.add(new CoursePhaseChanged(id, "patient-" + id, "BENCH", "N" + n, Instant.EPOCH));
            }
            return new Change<>(new Load(id, round + 1), raised);
        }
    }

    /** @param lost events that never came; @param disordered events that came before an earlier one of their subject */
    record Drained(int events, double perSecond, long lost, long disordered) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%d events at %.0f/s, %d lost, %d out of order", events, perSecond, lost, disordered);
        }
    }

    private final String storeUri;
    private final RawKafka kafka;

    OutboxBench(String storeUri, RawKafka kafka) {
        this.storeUri = storeUri;
        this.kafka = kafka;
    }

    /** One save at a time: from the moment its commit is acknowledged until a consumer holds the event. */
    Latencies commitToVisible(int warmUp, int count) {
        Latencies latencies = new Latencies(count);
        try (Bench bench = new Bench()) {
            bench.relay.start();
            String id = UUID.randomUUID().toString();
            for (int n = 0; n < warmUp + count; n++) {
                String subject = id + "-" + n;
                asBench(() -> bench.loads.create(subject, new Load(subject, 0).raise(1)));
                long committed = System.nanoTime();
                long seen = bench.waitFor(subject);
                if (n >= warmUp) {
                    latencies.add(seen - committed);
                }
            }
            bench.relay.stop();
        }
        return latencies;
    }

    /** A backlog of {@code documents} times {@code each} events, preloaded and then relayed at once. */
    Drained drain(int documents, int each) throws InterruptedException {
        try (Bench bench = new Bench()) {
            String run = UUID.randomUUID().toString();
            IntStream.range(0, documents).parallel().forEach(n -> {
                String id = run + "-" + n;
                asBench(() -> bench.loads.create(id, new Load(id, 0).raise(each)));
            });
            long start = System.nanoTime();
            Thread relaying = Thread.ofPlatform().start(bench.relay::sweep);
            Drained drained = bench.count(run, documents * each, start);
            relaying.join();
            return drained;
        }
    }

    private static void asBench(Runnable action) {
        new Cause("bench", "bench", "bench", null, null, null).run(action);
    }

    private final class Bench implements AutoCloseable {

        private final MongoClient client = MongoClients.create(storeUri);
        private final MongoDatabase database = client.getDatabase("bench-" + UUID.randomUUID());
        private final KafkaProducer<String, byte[]> producer = kafka.producer();
        private final KafkaConsumer<String, byte[]> consumer = kafka.consumer();
        private final OutboxRelay relay;
        private final Aggregates<Load> loads;

        Bench() {
            List<OutboxRelay> nudged = new ArrayList<>();
            AggregateStore store =
                    new AggregateStore(database, Clock.systemUTC(), (collection, id, all) -> nudged.getFirst()
                            .nudge(collection, id, all));
            relay = new OutboxRelay(
                    database::getCollection, store::collections, new EventPublisher(producer), Duration.ofMinutes(10));
            nudged.add(relay);
            loads = new MongoAggregates<>(store, "loads", Load.class);
            store.createIndexes();
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(n -> new TopicPartition(Topic.COURSES.wireName(), n))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }

        long waitFor(String subject) {
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (subject.equals(header(record, "ce_subject"))) {
                        return System.nanoTime();
                    }
                }
            }
        }

        Drained count(String run, int expected, long start) {
            Map<String, Long> last = new HashMap<>();
            int seen = 0;
            long disordered = 0;
            long lastSeen = System.nanoTime();
            while (seen < expected
                    && System.nanoTime() - lastSeen < Duration.ofSeconds(20).toNanos()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    String subject = header(record, "ce_subject");
                    if (subject.startsWith(run)) {
                        long sequence = Long.parseLong(header(record, "ce_sequence"));
                        disordered += sequence != last.getOrDefault(subject, 0L) + 1 ? 1 : 0;
                        last.put(subject, sequence);
                        seen++;
                        lastSeen = System.nanoTime();
                    }
                }
            }
            return new Drained(expected, seen / ((lastSeen - start) / 1e9), expected - seen, disordered);
        }

        @Override
        public void close() {
            consumer.close();
            producer.close();
            database.drop();
            client.close();
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
