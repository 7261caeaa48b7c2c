package health.daybreak.systemtests.bench;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.events.Topic;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.JsonNode;

/**
 * ({@code reporting} or {@code reporting=<events>}) Events a second that reporting projects as they come beside a bare
 * consumer that only parses them, a rebuild with the memory that it takes, and figures over HTTP for clinics of 100 and 1,000
 * patients, and of 10,000 when there are events enough. The other services are paused meanwhile: they would work on the same events.
 */
final class ReportingBench {

    private static final int SMALL = 30_000;
    private static final int FEW = 100;
    private static final int MANY = 1_000;
    private static final int LARGE = 10_000;
    private static final int EVENTS_OF_A_PATIENT = 27;
    private static final int MOST_EVENTS_OF_A_PATIENT = 120;
    private static final int LOOKS = 100;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(20);
    private static final List<Topic> TOPICS =
            List.of(Topic.PATIENTS, Topic.COURSES, Topic.SESSIONS, Topic.NOTIFICATIONS);
    private static final List<String> FIGURES =
            List.of("outcomes", "outcomes/groups", "funnel", "sessions", "adverse-events");

    private final RunningPlatform platform;
    private final RawKafka kafka;
    private final int events;

    ReportingBench(RunningPlatform platform, RawKafka kafka, int events) {
        this.platform = platform;
        this.kafka = kafka;
        this.events = events;
    }

    /** How many events are asked for by {@code part}: {@code reporting} or {@code reporting=<events>}. */
    static int events(String part) {
        return part.contains("=") ? Integer.parseInt(part.substring(part.indexOf('=') + 1)) : SMALL;
    }

    /** Prints one line a measurement, with how busy the machine was. */
    void run(Supplier<String> load) throws Exception {
        int large = (events - SMALL) / LARGE < EVENTS_OF_A_PATIENT ? 0 : LARGE;
        try (RunningPlatform.Paused _ = platform.pause(List.of("intake", "scheduling", "treatment", "notification"))) {
            long start = System.nanoTime();
            long published = publish(FEW, EVENTS_OF_A_PATIENT) + publish(MANY, EVENTS_OF_A_PATIENT);
            awaitSessions(clinic(MANY), MANY, EVENTS_OF_A_PATIENT);
            double projected = published / seconds(start);
            double parsed = parsedPerSecond();
            System.out.printf(
                    Locale.ROOT,
                    "reporting  %d events projected as they come: %.0f a second; a bare consumer parses %.0f: %.1f times%s%n",
                    published,
                    projected,
                    parsed,
                    parsed / projected,
                    load.get());
            if (large > 0) {
                // The living feed takes them in one by one beside the rebuild, which is far ahead of it.
                publish(large, Math.min(MOST_EVENTS_OF_A_PATIENT, (events - SMALL) / large));
            }
            rebuild(load);
            figures(FEW, load);
            figures(MANY, load);
            if (large > 0) {
                figures(large, load);
            }
        }
    }

    private static String clinic(int size) {
        return "reporting-" + size;
    }

    /** Publishes the story of each patient of a clinic of this size; returns how many events that were. */
    private long publish(int patients, int each) {
        EventCodec codec = new EventCodec();
        long published = 0;
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            EventPublisher publisher = new EventPublisher(producer);
            for (int number = 0; number < patients; number++) {
                for (PatientStories.Told told : PatientStories.of(clinic(patients), number, each)) {
                    publisher.publish(told.envelope(), codec.write(told.event()));
                    published++;
                }
            }
            producer.flush();
        }
        return published;
    }

    /** This clinic was published last: once its last session is known on every partition, all is. */
    private void awaitSessions(String clinic, int patients, int each) {
        int expected = patients
                * (int) PatientStories.of(clinic, 0, each).stream()
                        .filter(told -> told.envelope().type().contains("session.completed"))
                        .count();
        TestClient client = platform.machine(clinic);
        long until = System.nanoTime() + PATIENCE_NANOS;
        int seen = 0;
        while (seen < expected) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Reporting knows " + seen + " of " + expected + " sessions");
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            TestClient.Answer answer = client.get("/api/reporting/sessions");
            if (answer.status() == 401) {
                client = platform.machine(clinic);
            } else {
                seen = expect(200, answer).json().at("/figures/total/completed").asInt();
            }
        }
    }

    private double parsedPerSecond() {
        EventCodec codec = new EventCodec();
        try (KafkaConsumer<String, byte[]> consumer = kafka.consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long start = System.nanoTime();
            long parsed = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    String type =
                            new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                    String json = new String(record.value(), StandardCharsets.UTF_8);
                    parsed += codec.read(type, record.key(), json) == null ? 0 : 1;
                }
            }
            return parsed / seconds(start);
        }
    }

    private void rebuild(Supplier<String> load) throws IOException {
        long pid = platform.processes().getOrDefault("reporting", 0L);
        long before = Bench.residentKilobytes(pid);
        TestClient client = platform.machine(clinic(100));
        JsonNode begun =
                expect(202, client.post("/api/reporting/rebuild", null)).json();
        int building = begun.at("/rebuild/generation").asInt();
        long start = System.nanoTime();
        long most = before;
        JsonNode now = begun;
        while (now.at("/servedGeneration").asInt() < building) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            most = Math.max(most, Bench.residentKilobytes(pid));
            TestClient.Answer answer = client.get("/api/reporting/rebuild");
            if (answer.status() == 401) {
                client = platform.machine(clinic(100));
            } else {
                now = expect(200, answer).json();
            }
        }
        long read = now.at("/last/events").asLong();
        System.out.printf(
                Locale.ROOT,
                "reporting  rebuild of %d events (%d unreadable): %.0f s, %.0f events/s; memory %d MB before, %d MB at"
                        + " most, %d MB after%s%n",
                read,
                now.at("/last/unreadable").asLong(),
                seconds(start),
                read / seconds(start),
                before / 1024,
                most / 1024,
                Bench.residentKilobytes(pid) / 1024,
                load.get());
    }

    /** As a page does: each figure in turn, again and again. */
    private void figures(int size, Supplier<String> load) {
        TestClient client = platform.machine(clinic(size));
        double firstLook = firstLook(client);
        int looks = size > MANY ? LOOKS / 5 : LOOKS;
        Latencies each = new Latencies(looks * FIGURES.size());
        for (int look = 0; look < looks; look++) {
            for (String figure : FIGURES) {
                long asked = System.nanoTime();
                expect(200, client.get("/api/reporting/" + figure));
                each.add(System.nanoTime() - asked);
            }
        }
        long then = System.nanoTime();
        int answered =
                client.get("/api/reporting/outcomes?asKnownOn=2025-02-01").status();
        System.out.printf(
                Locale.ROOT,
                "reporting  figures of %d patients over HTTP: %s; the first page %.1f s; outcomes as known on a day"
                        + " %.1f s (status %d)%s%n",
                size,
                each,
                firstLook,
                seconds(then),
                answered,
                load.get());
    }

    /** Whoever looks first after a start waits until the clinic has been read; in a large one they are told to ask again. */
    private static double firstLook(TestClient client) {
        long asked = System.nanoTime();
        for (String figure : FIGURES) {
            while (client.get("/api/reporting/" + figure).status() != 200) {
                if (System.nanoTime() - asked > PATIENCE_NANOS) {
                    throw new IllegalStateException("There are no figures: " + figure);
                }
            }
        }
        return seconds(asked);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.wireName()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
