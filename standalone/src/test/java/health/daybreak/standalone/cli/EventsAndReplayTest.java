package health.daybreak.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.Topic;
import health.daybreak.standalone.broker.EmbeddedBroker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code daybreak events} and {@code daybreak replay} do, against a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsAndReplayTest {

    private static final String DEAD_LETTERS = Topic.SESSIONS.wireName() + ".reporting.dlq";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private String broker = "";
    private AutoCloseable running = () -> {};

    @BeforeAll
    void startBroker() throws Exception {
        var started = EmbeddedBroker.start(folder, 0);
        running = started;
        broker = started.bootstrapServers();
        send(Topic.PATIENTS.wireName(), "event-1", "{\"origin\":\"FORM\"}");
        send(Topic.PATIENTS.wireName(), "event-2", "{\"origin\":\"PHONE\"}");
    }

    @AfterAll
    void stopBroker() throws Exception {
        running.close();
    }

    @Test
    void printsOneCloudEventALine() {
        List<JsonNode> events = events(Topic.PATIENTS.wireName());

        assertThat(events).hasSize(2);
        assertThat(events.getFirst().get("id").asString()).isEqualTo("event-1");
        assertThat(events.getFirst().get("specversion").asString()).isEqualTo("1.0");
        assertThat(events.getFirst().get("sequence").asString()).isEqualTo("1");
        assertThat(events.getFirst().get("partitionkey").asString()).isEqualTo("patient-1");
        assertThat(events.getFirst().get("data").get("origin").asString()).isEqualTo("FORM");
    }

    @Test
    void endsQuietlyWhenItsReaderGoesAway() {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        new EventsCommand(gone).run(broker, Optional.of(Topic.PATIENTS.wireName()), true, false);
    }

    @Test
    void putsADeadLetterBackOnceAsItWas() throws Exception {
        new ReplayCommand(broker).run(Optional.empty(), Optional.empty());
        send(DEAD_LETTERS, "event-3", "{\"sessionId\":\"s1\"}");

        assertThat(new ReplayCommand(broker).run(Optional.of(Topic.SESSIONS.wireName()), Optional.of("reporting")))
                .containsExactly(Map.entry(DEAD_LETTERS, 1));
        assertThat(new ReplayCommand(broker).run(Optional.empty(), Optional.empty()))
                .isEmpty();

        List<JsonNode> replayed = events(Topic.SESSIONS.wireName());
        assertThat(replayed).hasSize(1);
        assertThat(replayed.getFirst().get("id").asString()).isEqualTo("event-3");
        assertThat(replayed.getFirst().get("data").get("sessionId").asString()).isEqualTo("s1");
    }

    @Test
    void knowsWhichTopicADeadLetterCameFrom() {
        assertThat(ReplayCommand.originalTopic("daybreak.drug-ledger.reporting.dlq"))
                .isEqualTo("daybreak.drug-ledger");
    }

    private List<JsonNode> events(String topic) {
        var out = new ByteArrayOutputStream();
        new EventsCommand(out).run(broker, Optional.of(topic), true, true);
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    /** On a busy machine the client asks again before it is answered, and is told that the topic is there. */
    private static void create(Admin admin, String topic) throws Exception {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(TopicExistsException.class);
        }
    }

    private void send(String topic, String id, String data) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all");
        try (var admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(topic)) {
                create(admin, topic);
            }
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var event = new ProducerRecord<>(topic, 0, "patient-1", data);
            Map.of("ce_specversion", "1.0", "ce_id", id, "ce_sequence", "1", "kafka_dlt-exception-message", "broke")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }
}
