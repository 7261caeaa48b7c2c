package health.daybreak.standalone.cli;

import health.daybreak.events.Topic;
import health.daybreak.standalone.CommandFailed;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts dead letters back onto the topics they came from, as they were: same key, value and event headers. Each is
 * replayed once, since what was replayed is committed for a consumer group of its own; should a crash come in between,
 * services recognise the repetition.
 */
final class ReplayCommand {

    private static final String GROUP = "daybreak-replay";
    private static final String DEAD_LETTERS = ".dlq";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, Object> settings;

    ReplayCommand(String bootstrapServers) {
        settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                GROUP,
                "enable.auto.commit",
                false,
                "fetch.max.bytes",
                EventsCommand.FETCH_BYTES,
                "acks",
                "all");
    }

    /** Replays what waits now and says how many of each dead-letter topic that were. */
    Map<String, Integer> run(Optional<String> topic, Optional<String> group) throws InterruptedException {
        var replayed = new TreeMap<String, Integer>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions = deadLetters(consumer, topic, group);
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            startAfterLastReplay(consumer, partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<byte[], byte[]> letters = consumer.poll(PATIENCE);
                putBack(producer, letters);
                consumer.commitSync();
                letters.forEach(letter -> replayed.merge(letter.topic(), 1, Integer::sum));
            }
        }
        return replayed;
    }

    private static void putBack(KafkaProducer<byte[], byte[]> producer, ConsumerRecords<byte[], byte[]> letters)
            throws InterruptedException {
        var acknowledgements = new ArrayList<Future<?>>();
        Set<List<Object>> forgotten = new HashSet<>();
        letters.forEach(letter -> {
            if (letter.value() == null) {
                forgotten.add(place(letter));
            }
        });
        letters.forEach(letter -> {
            // What was erased after it had died must not come back to life.
            if (!forgotten.contains(place(letter))) {
                acknowledgements.add(producer.send(asItWas(letter)));
            }
        });
        for (var acknowledgement : acknowledgements) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new CommandFailed(
                        "The broker did not take a replayed event, so it stays a dead letter; try again.", e);
            }
        }
    }

    private static List<Object> place(ConsumerRecord<byte[], byte[]> letter) {
        return List.of(letter.topic(), ByteBuffer.wrap(letter.key() == null ? new byte[0] : letter.key()));
    }

    private static ProducerRecord<byte[], byte[]> asItWas(ConsumerRecord<byte[], byte[]> letter) {
        var event = new ProducerRecord<>(originalTopic(letter.topic()), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (header.key().startsWith("ce_") || header.key().equals("content-type")) {
                event.headers().add(header);
            }
        });
        return event;
    }

    /** Without {@code .<group>.dlq}; a group's name has no dot in it. */
    static String originalTopic(String deadLetterTopic) {
        String withGroup = deadLetterTopic.substring(0, deadLetterTopic.length() - DEAD_LETTERS.length());
        return withGroup.substring(0, withGroup.lastIndexOf('.'));
    }

    private static List<TopicPartition> deadLetters(
            KafkaConsumer<?, ?> consumer, Optional<String> topic, Optional<String> group) {
        return consumer.listTopics().entrySet().stream()
                .filter(entry -> isWanted(entry.getKey(), topic, group))
                .flatMap(entry -> entry.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static boolean isWanted(String name, Optional<String> topic, Optional<String> group) {
        return name.endsWith(DEAD_LETTERS)
                && Arrays.stream(Topic.values()).map(Topic::wireName).anyMatch(originalTopic(name)::equals)
                && topic.map(originalTopic(name)::equals).orElse(true)
                && group.map(wanted -> name.endsWith("." + wanted + DEAD_LETTERS))
                        .orElse(true);
    }

    private static void startAfterLastReplay(KafkaConsumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        consumer.seekToBeginning(partitions.stream()
                .filter(partition -> committed.get(partition) == null)
                .toList());
        committed.forEach((partition, offset) -> {
            if (Objects.nonNull(offset)) {
                consumer.seek(partition, offset);
            }
        });
    }
}
