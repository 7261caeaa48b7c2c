package health.daybreak.standalone.broker;

import health.daybreak.events.Topic;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes Daybreak's topics on a broker; one that exists is left as it is. */
final class Topics {

    private static final short ONE_REPLICA = 1;

    private Topics() {}

    static void create(String bootstrapServers) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            var topics = Arrays.stream(Topic.values()).map(Topics::asNewTopic).toList();
            admin.createTopics(topics).values().values().forEach(Topics::await);
        }
    }

    private static NewTopic asNewTopic(Topic topic) {
        return new NewTopic(topic.wireName(), Topic.PARTITIONS, ONE_REPLICA).configs(topic.configuration());
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were made", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topics cannot be made", e.getCause());
            }
        }
    }
}
