package health.daybreak.platform;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.Infrastructure;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What a tombstone does: on the topic's readers, and on the topic's dead letters. */
@ClinicTest
@TestPropertySource(
        properties = {
            "spring.application.name=shelf",
            "spring.cloud.function.definition=contactEvents",
            "spring.cloud.stream.bindings.contactEvents-in-0.destination=daybreak.contacts",
            "spring.cloud.stream.bindings.contactEvents-in-0.group=shelf-contacts"
        })
class TombstonePromisesTest {

    private static final String DEAD_LETTERS = "daybreak.contacts.shelf-contacts.dlq";

    private final Topics topics;
    private final MongoDatabase database;
    private final String id = UUID.randomUUID().toString();

    TombstonePromisesTest(Topics topics, MongoDatabase database) {
        this.topics = topics;
        this.database = database;
    }

    @Test
    void aTombstoneIsHeardAsAnEventAndWhatCameBeforeItComesToNothing() {
        topics.publish(contact("Ottoline"), 1);
        eventually(() -> assertThat(stored()).contains("Ottoline"));
        topics.publish(new ContactErased(id), 2);
        eventually(() -> assertThat(stored()).doesNotContain("Ottoline").contains("forgotten"));

        topics.publish(contact("Ottoline"), 1);
        topics.publish(new ContactErased(id), 3);
        eventually(() -> assertThat(records("daybreak.contacts")).hasSize(4));
        assertThat(stored()).doesNotContain("Ottoline");
    }

    @Test
    void aTombstoneTravelsWithoutAValueAndSaysWhatItIs() {
        topics.publish(new ContactErased(id), 1);
        assertThat(topics.await(
                        ContactErased.class, erased -> erased.patientId().equals(id)))
                .isEqualTo(new ContactErased(id));
        ConsumerRecord<String, byte[]> record = topics.records(id).getFirst();
        assertThat(record.value()).isNull();
        assertThat(Topics.header(record, "ce_type")).isEqualTo(ContactErased.TYPE);
        assertThat(Topics.header(record, "ce_sequence")).isEqualTo("1");
    }

    @Test
    void theDeadLettersForgetWhatTheTopicForgets() {
        String poison = "Poison " + id;
        ShelfService.POISON.add(poison);
        topics.publish(contact(poison), 1);
        eventually(() -> assertThat(records(DEAD_LETTERS)).hasSize(1));
        topics.publish(new ContactErased(id), 2);
        eventually(() -> assertThat(records(DEAD_LETTERS)).last().satisfies(letter -> assertThat(letter.value())
                .isNull()));
        ShelfService.POISON.clear();
    }

    private ContactUpdated contact(String givenName) {
        return new ContactUpdated(
                id,
                givenName,
                "Merriweather",
                null,
                LocalDate.of(1988, 5, 17),
                null,
                null,
                "en",
                "America/New_York",
                List.of(),
                null,
                null,
                Instant.EPOCH);
    }

    private String stored() {
        return String.valueOf(database.getCollection("people")
                .find(new org.bson.Document("_id", id))
                .first());
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.shared().bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> mine = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (id.equals(record.key())) {
                        mine.add(record);
                    }
                }
            }
            return mine;
        }
    }
}
