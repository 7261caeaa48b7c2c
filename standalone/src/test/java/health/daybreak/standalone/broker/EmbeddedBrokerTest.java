package health.daybreak.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.Topic;
import health.daybreak.standalone.ChildJvm;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path folder;

    @Test
    void hasEveryTopicOfDaybreakAndNoOther() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var names = Arrays.stream(Topic.values()).map(Topic::wireName).toList();
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(names);
            assertThat(admin.describeTopics(names).allTopicNames().get().values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topic.PARTITIONS));
            assertThat(setting(admin, Topic.CONTACTS, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, Topic.PATIENTS, "cleanup.policy")).isEqualTo("delete");
            assertThat(setting(admin, Topic.PATIENTS, "retention.ms")).isEqualTo("-1");
        }
    }

    @Test
    void keepsEventsWhenItIsStoppedAndStartedAgain() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            send(broker.bootstrapServers(), "before the stop");
        }
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(everything(broker.bootstrapServers(), 1)).containsExactly("before the stop");
        }
    }

    @Test
    void keepsAcknowledgedEventsWhenItIsKilled() throws Exception {
        try (var child = ChildJvm.start(BrokerProcess.class, folder.toString())) {
            send(child.readLine(), "before the kill");
            child.kill();
        }
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            send(broker.bootstrapServers(), "after it");
            assertThat(everything(broker.bootstrapServers(), 2)).containsExactly("before the kill", "after it");
        }
    }

    @Test
    void saysThatAPortIsTakenAndStartsOnAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
                    .hasMessageContaining(folder.toString());
            try (var broker = EmbeddedBroker.start(folder, 0)) {
                send(broker.bootstrapServers(), "on another port");
                assertThat(everything(broker.bootstrapServers(), 1)).containsExactly("on another port");
            }
        }
    }

    private static String setting(Admin admin, Topic topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.wireName());
        return Objects.requireNonNull(
                        admin.describeConfigs(List.of(resource)).all().get().get(resource))
                .get(name)
                .value();
    }

    private static void send(String bootstrapServers, String event) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topic.PATIENTS.wireName(), 0, "p1", event))
                    .get();
        }
    }

    private static List<String> everything(String bootstrapServers, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(Topic.PATIENTS.wireName(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int polls = 0; found.size() < expected && polls < 50; polls++) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> found.add(event.value()));
            }
        }
        return found;
    }
}
