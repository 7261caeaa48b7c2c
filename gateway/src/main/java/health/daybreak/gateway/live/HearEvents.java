package health.daybreak.gateway.live;

import health.daybreak.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads every topic but contacts and research from its end and tells open pages what changed. Belongs to no consumer group: each
 * gateway hears everything, nothing is committed, and starting takes no rebalance.
 */
final class HearEvents {

    /** Topics whose key is no patient. */
    private static final Set<String> KEYED_OTHERWISE = Set.of(Topic.STAFF.wireName(), Topic.DRUG_LEDGER.wireName());

    private static final Set<String> TOPICS = Arrays.stream(Topic.values())
            .filter(topic -> topic != Topic.CONTACTS && topic != Topic.RESEARCH)
            .map(Topic::wireName)
            .collect(Collectors.toUnmodifiableSet());
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final long CHECK_EVERY_NANOS = Duration.ofSeconds(3).toNanos();

    private final Consumer<String, byte[]> consumer;
    private final Listeners listeners;
    private boolean begun;

    HearEvents(Consumer<String, byte[]> consumer, Listeners listeners) {
        this.consumer = consumer;
        this.listeners = listeners;
    }

    /** Hears events until it is told to stop. */
    void run(CountDownLatch stop) throws InterruptedException {
        long checked = System.nanoTime() - CHECK_EVERY_NANOS;
        while (stop.getCount() > 0) {
            if (System.nanoTime() - checked >= CHECK_EVERY_NANOS) {
                listeners.live(isBrokerThere());
                checked = System.nanoTime();
            }
            if (consumer.assignment().isEmpty()) {
                boolean stopped = stop.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
                checked -= stopped ? 0 : CHECK_EVERY_NANOS;
            } else {
                consumer.poll(POLL).forEach(this::tell);
            }
        }
    }

    /** Asks the broker for the ends of all partitions, because polling a broker that is gone looks like silence. */
    private boolean isBrokerThere() {
        try {
            assignNewPartitions();
            Set<TopicPartition> assigned = consumer.assignment();
            consumer.endOffsets(assigned, ANSWER_WITHIN);
            return !assigned.isEmpty();
        } catch (KafkaException noAnswer) {
            return false;
        }
    }

    /** Partitions that are there at the start are read from their end; what appears later is new and read whole. */
    private void assignNewPartitions() {
        Set<TopicPartition> assigned = consumer.assignment();
        List<TopicPartition> found = consumer.listTopics(ANSWER_WITHIN).entrySet().stream()
                .filter(topic -> TOPICS.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(HearEvents::partition)
                .filter(partition -> !assigned.contains(partition))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        List<TopicPartition> all = new ArrayList<>(assigned);
        all.addAll(found);
        consumer.assign(all);
        if (begun) {
            consumer.seekToBeginning(found);
        } else {
            consumer.seekToEnd(found);
            found.forEach(consumer::position);
        }
        begun = true;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        changeOf(record).ifPresent(change -> listeners.tell(new Listener.Changed(change)));
    }

    /** Empty for a record that is no event of ours: what it would mean to a page cannot be said. */
    static Optional<LiveChange> changeOf(ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type");
        String subject = header(record, "ce_subject");
        String clinicId = header(record, "ce_clinicid");
        String time = header(record, "ce_time");
        if (type == null || subject == null || clinicId == null || time == null) {
            return Optional.empty();
        }
        boolean ofPatient = !KEYED_OTHERWISE.contains(record.topic());
        try {
            return Optional.of(new LiveChange(
                    record.topic(), type, subject, ofPatient ? record.key() : null, clinicId, Instant.parse(time)));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
