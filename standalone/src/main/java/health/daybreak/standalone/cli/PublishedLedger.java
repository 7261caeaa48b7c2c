package health.daybreak.standalone.cli;

import health.daybreak.events.Topic;
import health.daybreak.events.ledger.LedgerEntryRecorded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was published of the drug ledgers: the broker's log keeps the hash of every entry, where no service can reach it. */
final class PublishedLedger {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    private PublishedLedger() {}

    /** The hash of each entry by its number, for each site. */
    static Map<String, SortedMap<Integer, String>> read(String bootstrapServers) {
        Map<String, SortedMap<Integer, String>> hashes = new TreeMap<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.bytes", EventsCommand.FETCH_BYTES);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.DRUG_LEDGER.wireName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(event -> note(event, hashes));
            }
        }
        return hashes;
    }

    private static void note(ConsumerRecord<String, byte[]> event, Map<String, SortedMap<Integer, String>> hashes) {
        Header type = event.headers().lastHeader("ce_type");
        if (type == null || !LedgerEntryRecorded.TYPE.equals(new String(type.value(), StandardCharsets.UTF_8))) {
            return;
        }
        JsonNode entry = JSON.readTree(event.value());
        // The first that was said of an entry counts: whoever writes the chain anew cannot take it back.
        hashes.computeIfAbsent(entry.get("siteId").asString(), site -> new TreeMap<>())
                .putIfAbsent(entry.get("number").asInt(), entry.get("hash").asString());
    }
}
