package health.daybreak.systemtests.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The yardstick: plain kafka-clients against the same broker in the same run, with nothing of Daybreak in between. */
final class RawKafka {

    private static final int WARM_UP = 2_000;

    private final String brokers;
    private final int valueBytes;

    /** @param valueBytes size of a record's value, to be like an event's */
    RawKafka(String brokers, int valueBytes) {
        this.brokers = brokers;
        this.valueBytes = valueBytes;
    }

    /** One record at a time: from before the send until a consumer holds it. */
    Latencies roundTrips(int count) throws Exception {
        String topic = newTopic(1);
        Latencies latencies = new Latencies(count);
        try (KafkaProducer<String, byte[]> producer = producer();
                KafkaConsumer<String, byte[]> consumer = consumer()) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int n = 0; n < WARM_UP + count; n++) {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(topic, "key", new byte[valueBytes]));
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    continue;
                }
                if (n >= WARM_UP) {
                    latencies.add(System.nanoTime() - start);
                }
            }
        }
        return latencies;
    }

    /** Records a second that the producer gets acknowledged by all replicas when it sends as fast as it can. */
    double producedPerSecond(int count) throws Exception {
        String topic = newTopic(6);
        try (KafkaProducer<String, byte[]> producer = producer()) {
            produce(producer, topic, count / 5);
            long start = System.nanoTime();
            produce(producer, topic, count);
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void produce(KafkaProducer<String, byte[]> producer, String topic, int count) {
        for (int n = 0; n < count; n++) {
            producer.send(new ProducerRecord<>(topic, "key-" + n % 1_000, new byte[valueBytes]));
        }
        producer.flush();
    }

    private String newTopic(int partitions) throws Exception {
        String topic = "bench." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
        return topic;
    }

    /** A producer with the settings of Daybreak's own. */
    KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        64 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
