package health.daybreak.standalone.demo;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import health.daybreak.standalone.supervisor.Health;
import health.daybreak.standalone.supervisor.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How the processes of a demo are after a year: whether each is the same as before, ready, and how large it grew. */
final class YearHealth {

    private static final String DEAD_LETTERS = ".dlq";
    private static final String MOST_RESIDENT = "VmHWM:";
    private static final int KILOBYTES = 1024;

    private final Home home;
    private final Map<String, Long> atFirst;

    YearHealth(Home home) {
        this.home = home;
        this.atFirst = Running.read(home).orElseThrow().processes();
    }

    /** The processes that are not as they should be, with what is wrong. */
    Map<String, String> troubles() {
        Running running = Running.read(home).orElseThrow();
        var troubles = new TreeMap<String, String>();
        atFirst.forEach((name, pid) -> {
            if (!pid.equals(running.processes().get(name))) {
                troubles.put(name, "ended and was started again");
            }
        });
        Ports ports = Ports.read(home);
        for (String service : Platform.SERVICES) {
            requireReady(service, "http://127.0.0.1:" + ports.of(service), troubles);
        }
        requireReady(Platform.GATEWAY, running.gateway(), troubles);
        return troubles;
    }

    private static void requireReady(String name, String address, Map<String, String> troubles) {
        if (!Health.isUp(URI.create(address + "/actuator/health/readiness"))) {
            troubles.putIfAbsent(name, "is not ready");
        }
    }

    /** The most memory that each process ever held, in megabytes; empty where the machine does not tell. */
    Map<String, Long> megabytes() {
        var sizes = new TreeMap<String, Long>();
        Running.read(home).orElseThrow().processes().forEach((name, pid) -> mostResident(pid)
                .ifPresent(size -> sizes.put(name, size / KILOBYTES)));
        return sizes;
    }

    private static Optional<Long> mostResident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith(MOST_RESIDENT))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException notTold) {
            return Optional.empty();
        }
    }

    /** How many letters lie on each topic of dead letters that has any. */
    Map<String, Long> deadLetters() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + Ports.read(home).of("kafka"));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().endsWith(DEAD_LETTERS))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
            var letters = new TreeMap<String, Long>();
            consumer.endOffsets(partitions)
                    .forEach((partition, end) ->
                            letters.merge(partition.topic(), end - starts.getOrDefault(partition, 0L), Long::sum));
            letters.values().removeIf(count -> count == 0);
            return letters;
        }
    }
}
