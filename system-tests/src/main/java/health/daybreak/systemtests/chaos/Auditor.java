package health.daybreak.systemtests.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import health.daybreak.systemtests.chaos.Story.Pair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/**
 * Compares all stores with all topics: nothing unsent, nothing waiting, no gap, no two events in one place, no dead letter,
 * and every service has applied every event it follows, up to the last. It knows documents and headers only, so it cannot
 * be fooled by a service that answers well and stores badly.
 */
final class Auditor {

    /**
     * A stream that a service must have followed to the end.
     *
     * @param types of the events that mean something to the service; empty when it notes every one
     * @param not of the events whose subject means nothing to it
     */
    private record Followed(String topic, String source, Set<String> types, Set<String> not) {

        static Followed whole(String topic, String source) {
            return new Followed(topic, source, Set.of(), Set.of());
        }

        static Followed only(String topic, String source, Set<String> types) {
            return new Followed(topic, source, types, Set.of());
        }

        static Followed but(String topic, String source, Set<String> not) {
            return new Followed(topic, source, Set.of(), not);
        }

        long last(Story story, Pair pair) {
            return types.isEmpty() ? story.last(pair) : story.last(pair, types);
        }

        boolean contains(Story story, Pair pair) {
            return topic.equals(pair.topic()) && source.equals(pair.source()) && !not.containsAll(story.types(pair));
        }
    }

    private static final Map<String, List<Followed>> FOLLOWED = Map.of(
            "scheduling",
                    List.of(Followed.but(
                            "daybreak.sessions",
                            "/daybreak/treatment",
                            Set.of("daybreak.adverse.event-recorded.v1", "daybreak.exposure.checked.v1"))),
            "treatment", List.of(Followed.whole("daybreak.sessions", "/daybreak/scheduling")),
            "notification",
                    List.of(
                            Followed.whole("daybreak.sessions", "/daybreak/scheduling"),
                            Followed.only(
                                    "daybreak.sessions",
                                    "/daybreak/treatment",
                                    Set.of(
                                            "daybreak.session.arrived.v1",
                                            "daybreak.session.completed.v1",
                                            "daybreak.session.aborted.v1"))),
            "reporting",
                    List.of(
                            Followed.whole("daybreak.courses", "/daybreak/scheduling"),
                            Followed.whole("daybreak.sessions", "/daybreak/scheduling"),
                            Followed.whole("daybreak.sessions", "/daybreak/treatment")));

    private final String brokers;
    private final String storeUri;

    Auditor(String brokers, String storeUri) {
        this.brokers = brokers;
        this.storeUri = storeUri;
    }

    /** What was found: faults in words, none when all is well. */
    record Finding(Story story, int documents, List<String> faults) {}

    /** Reads everything there is now. */
    Finding audit() {
        Story story = readTopics();
        List<String> faults = new ArrayList<>(story.faults().toList());
        story.deadLetters().forEach(letter -> faults.add("Dead letter " + letter));
        Map<String, Map<String, Long>> applied = new TreeMap<>();
        int documents = 0;
        try (MongoClient client = MongoClients.create(storeUri)) {
            for (String service : List.of("intake", "scheduling", "treatment", "notification", "reporting")) {
                documents += readStore(client.getDatabase(service), service, story, applied, faults);
            }
        }
        FOLLOWED.forEach((service, streams) ->
                faults.addAll(unapplied(service, streams, story, applied.getOrDefault(service, Map.of()))));
        return new Finding(story, documents, faults);
    }

    private static List<String> unapplied(
            String service, List<Followed> streams, Story story, Map<String, Long> applied) {
        List<String> faults = new ArrayList<>();
        for (Followed stream : streams) {
            for (Pair pair : story.pairs()) {
                long said = stream.last(story, pair);
                long heard = applied.getOrDefault(pair.source() + "|" + pair.subject(), 0L);
                if (stream.contains(story, pair) && heard != said) {
                    faults.add(service + " has applied up to " + heard + " of " + said + " events of " + pair);
                }
            }
        }
        return faults;
    }

    private static int readStore(
            MongoDatabase database,
            String service,
            Story story,
            Map<String, Map<String, Long>> applied,
            List<String> faults) {
        int documents = 0;
        Map<String, Long> emitted = new HashMap<>();
        story.pairs().forEach(pair -> emitted.merge(pair.source() + "|" + pair.subject(), story.last(pair), Long::max));
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                if (document.containsKey("outbox")) {
                    documents++;
                    String place = service + "." + collection + " " + document.getString("_id");
                    faults.addAll(unfinished(place, document));
                    faults.addAll(unsaid(place, service, document, emitted));
                    for (Document cursor : document.getList("cursors", Document.class, List.of())) {
                        applied.computeIfAbsent(service, added -> new HashMap<>())
                                .merge(
                                        cursor.getString("source") + "|" + cursor.getString("subject"),
                                        cursor.get("last", Number.class).longValue(),
                                        Long::max);
                    }
                }
            }
        }
        return documents;
    }

    private static List<String> unfinished(String place, Document document) {
        List<String> faults = new ArrayList<>();
        int unsent = document.getList("outbox", Document.class, List.of()).size();
        int waiting = document.getList("waiting", Document.class, List.of()).size();
        if (unsent > 0) {
            faults.add(place + " holds " + unsent + " unsent events");
        }
        if (waiting > 0) {
            faults.add(place + " holds " + waiting + " events that wait for an earlier one");
        }
        return faults;
    }

    private static List<String> unsaid(String place, String service, Document document, Map<String, Long> emitted) {
        List<String> faults = new ArrayList<>();
        for (Document sequence : document.getList("sequences", Document.class, List.of())) {
            long raised = sequence.get("last", Number.class).longValue();
            long said = emitted.getOrDefault("/daybreak/" + service + "|" + sequence.getString("subject"), 0L);
            if (raised != said) {
                faults.add(place + " raised " + raised + " events about " + sequence.getString("subject")
                        + " and the topics hold " + said);
            }
        }
        return faults;
    }

    private Story readTopics() {
        Story story = new Story();
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("daybreak."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Set<TopicPartition> unread = new HashSet<>(partitions);
            while (!unread.isEmpty()) {
                consumer.poll(Duration.ofMillis(200)).forEach(story::add);
                unread.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
            }
        }
        return story;
    }
}
