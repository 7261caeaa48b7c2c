package health.daybreak.standalone.cli;

import health.daybreak.events.Topic;
import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints events as any analytics consumer would see them: one CloudEvent in JSON a line. */
final class EventsCommand {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** The launcher gives this process 64 MB in all, however much has been said. */
    static final int FETCH_BYTES = 4 * 1024 * 1024;

    private final OutputStream out;

    EventsCommand(OutputStream out) {
        this.out = out;
    }

    /**
     * Prints until it is stopped, its reader goes away, or the end is reached and {@code toEnd} is set.
     *
     * @param topic one of Daybreak's, or a dead-letter topic; none for all but the contacts, which identify people
     */
    void run(String bootstrapServers, Optional<String> topic, boolean fromBeginning, boolean toEnd) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "fetch.max.bytes", FETCH_BYTES);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topic.map(List::of).orElseGet(EventsCommand::allButContacts).stream()
                    .flatMap(name -> partitions(consumer, name).stream())
                    .toList();
            consumer.assign(partitions);
            if (fromBeginning) {
                consumer.seekToBeginning(partitions);
            } else {
                consumer.seekToEnd(partitions);
            }
            Map<TopicPartition, Long> ends = toEnd ? consumer.endOffsets(partitions) : Map.of();
            do {
                print(consumer.poll(PATIENCE));
            } while (!toEnd
                    || ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
        } catch (IOException readerIsGone) {
            // The reader, head for example, has seen enough.
        }
    }

    private void print(ConsumerRecords<String, byte[]> records) throws IOException {
        for (var event : records) {
            out.write(CloudEvents.line(event));
        }
        out.flush();
    }

    private static Collection<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic) {
        var found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new CommandFailed("There is no topic %s; Daybreak's are %s."
                    .formatted(
                            topic,
                            String.join(
                                    ", ",
                                    Arrays.stream(Topic.values())
                                            .map(Topic::wireName)
                                            .toList())));
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static List<String> allButContacts() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.CONTACTS)
                .map(Topic::wireName)
                .toList();
    }
}
