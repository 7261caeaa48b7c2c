package health.daybreak.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.cloud.function.json.JsonMapper;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;
import tools.jackson.databind.ObjectMapper;

/** Events in and out of Kafka. */
@AutoConfiguration
public class MessagingConfiguration {

    /** No JMX beans and no telemetry to the broker: a client's numbers are read through Micrometer. */
    private static final Map<String, Object> QUIET = Map.of(
            CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG,
            "",
            CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG,
            false);

    @Bean(destroyMethod = "close")
    KafkaProducer<String, byte[]> eventProducer(@Value("${daybreak.kafka.bootstrap-servers}") String brokers) {
        return new KafkaProducer<>(producerSettings(brokers), new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    EventPublisher eventPublisher(KafkaProducer<String, byte[]> eventProducer) {
        return new EventPublisher(eventProducer);
    }

    @Bean
    EventReader eventReader(
            @Value("${spring.application.name}") String service, DeadLetters deadLetters, MeterRegistry meters) {
        return new EventReader(service, deadLetters, meters);
    }

    @Bean
    DeadLetters deadLetters(
            @Value("${daybreak.kafka.bootstrap-servers}") String brokers,
            @Value("${daybreak.instance:1}") String instance,
            MeterRegistry meters) {
        DefaultKafkaProducerFactory<byte[], byte[]> factory = new DefaultKafkaProducerFactory<>(
                producerSettings(brokers), ByteArraySerializer::new, ByteArraySerializer::new);
        return new DeadLetters(new KafkaTemplate<>(factory), meters, instance);
    }

    /** Instead of the function catalogue's own, which begins with Joda's times: old classes that no AOT cache can hold. */
    @Bean
    JsonMapper functionJsonMapper(ObjectMapper mapper) {
        return new JacksonMapper(mapper);
    }

    /** Hands a record's headers on as they are, in one map, so that nothing between reads meaning into them. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new KafkaHeaderMapper() {
            @Override
            public void fromHeaders(MessageHeaders headers, Headers target) {
                throw new UnsupportedOperationException("Events leave through EventPublisher");
            }

            @Override
            public void toHeaders(Headers source, Map<String, Object> headers) {
                headers.put(EventReader.HEADERS, EventHeaders.text(source));
            }
        };
    }

    /** UP when every consumer of this service runs and has its partitions. */
    @Bean
    EventsHealth eventsHealthIndicator(
            @Lazy BindingsLifecycleController controller, BindingServiceProperties bindings) {
        return new EventsHealth(
                controller,
                bindings.getBindings().entrySet().stream()
                        .filter(binding -> binding.getValue().getGroup() != null)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Creates the topics before the binder looks for them; the binder itself creates none, it does not know their settings. */
    @Bean
    SmartLifecycle eventTopicsCreation(
            @Value("${daybreak.kafka.bootstrap-servers}") String brokers,
            @Value("${daybreak.topics.create}") boolean create,
            @Value("${daybreak.topics.replication:-1}") short replication,
            BindingServiceProperties bindings) {
        return new TopicCreation(brokers, create, replication, deadLetterTopics(bindings));
    }

    private static Set<String> deadLetterTopics(BindingServiceProperties bindings) {
        Set<String> names = new TreeSet<>();
        bindings.getBindings().values().forEach(binding -> {
            if (binding.getGroup() != null && binding.getDestination() != null) {
                names.add(DeadLetters.topic(binding.getDestination(), binding.getGroup()));
            }
        });
        return names;
    }

    private static Map<String, Object> producerSettings(String brokers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.putAll(QUIET);
        return settings;
    }

    private static final class TopicCreation implements SmartLifecycle {

        private final String brokers;
        private final boolean create;
        private final short replication;
        private final Set<String> deadLetterTopics;
        private volatile boolean running;

        TopicCreation(String brokers, boolean create, short replication, Set<String> deadLetterTopics) {
            this.brokers = brokers;
            this.create = create;
            this.replication = replication;
            this.deadLetterTopics = deadLetterTopics;
        }

        @Override
        public void start() {
            if (create) {
                Map<String, Object> settings = new HashMap<>(QUIET);
                settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
                try (Admin admin = Admin.create(settings)) {
                    EventTopics.create(admin, deadLetterTopics, replication);
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                }
            }
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
