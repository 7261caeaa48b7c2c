import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Completed and missed sessions by clinic and ISO week, from the first event on {@code daybreak.sessions} to where the topic
 * ends now. Reads headers only: what happened, when, in which clinic. {@code ../README.md} says how to run it.
 */
final class SessionsByWeek {

    private static final String TOPIC = "daybreak.sessions";

    /** What is counted, in any version: version 1 is understood, another is a reason to look at this program again. */
    private static final Pattern COUNTED = Pattern.compile("daybreak\\.session\\.(completed|missed)\\.v([0-9]+)");

    private final Set<String> seen = new HashSet<>();
    private final Map<String, int[]> weeks = new TreeMap<>();
    private int events;
    private int repeated;
    private int otherTypes;
    private int otherVersions;

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: SessionsByWeek <bootstrap servers>; ./daybreak info shows them");
            System.exit(2);
        }
        try {
            SessionsByWeek count = new SessionsByWeek();
            count.read(arguments[0]);
            count.print();
        } catch (KafkaException | IllegalStateException unavailable) {
            System.err.println("Nothing was counted: " + unavailable.getMessage());
            System.exit(1);
        }
    }

    /** Reads without a group: where it is lies in this program alone, and each run begins at the beginning. */
    private void read(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "default.api.timeout.ms", 15_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            Collection<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(500))) {
                    // What was said since the ends were asked for belongs to the next run.
                    if (event.offset() < ends.get(new TopicPartition(event.topic(), event.partition()))) {
                        count(event);
                    }
                }
            }
        }
    }

    private static Collection<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        var partitions = consumer.partitionsFor(TOPIC);
        if (partitions == null || partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + TOPIC + " here");
        }
        return partitions.stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
    }

    private void count(ConsumerRecord<?, ?> event) {
        events++;
        Matcher type = COUNTED.matcher(header(event, "ce_type"));
        if (!type.matches()) {
            otherTypes++;
        } else if (!type.group(2).equals("1")) {
            otherVersions++;
        } else if (!seen.add(header(event, "ce_source") + " " + header(event, "ce_id"))) {
            repeated++;
        } else {
            LocalDate date = LocalDate.parse(header(event, "ce_time").substring(0, 10));
            String week = DateTimeFormatter.ISO_WEEK_DATE.format(date).substring(0, 8);
            int[] counts = weeks.computeIfAbsent(header(event, "ce_clinicid") + "\t" + week, none -> new int[2]);
            counts[type.group(1).equals("completed") ? 0 : 1]++;
        }
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private void print() {
        System.out.println(String.join("\t", List.of("clinic", "week", "completed", "missed")));
        weeks.forEach((week, counts) -> System.out.println(week + "\t" + counts[0] + "\t" + counts[1]));
        System.out.printf(
                "# %d events: %d repeated, %d of other types, %d of other versions%n",
                events, repeated, otherTypes, otherVersions);
    }
}
