package health.daybreak.platform.messaging;

import health.daybreak.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates Daybreak's topics and the dead-letter topics of a service where they do not exist yet. */
public final class EventTopics {

    private EventTopics() {}

    /**
     * Creates what is missing and leaves alone what is there.
     *
     * @param deadLetterTopics names of this service's dead-letter topics
     * @param replication copies of each partition; -1 for the broker's default
     */
    static void create(Admin admin, Set<String> deadLetterTopics, short replication) throws InterruptedException {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            topics.add(new NewTopic(topic.wireName(), Topic.PARTITIONS, replication).configs(configuration(topic)));
        }
        for (String name : deadLetterTopics) {
            topics.add(new NewTopic(name, Topic.PARTITIONS, replication)
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        }
        for (var creation : admin.createTopics(topics).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("A topic cannot be created", failed.getCause());
                }
            }
        }
    }

    private static Map<String, String> configuration(Topic topic) {
        return topic.compacted()
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    }
}
