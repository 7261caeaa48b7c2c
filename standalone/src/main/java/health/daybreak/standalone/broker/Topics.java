package health.daybreak.standalone.broker;

import health.daybreak.events.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes Daybreak's topics on a broker; one that exists is left as it is. */
final class Topics {

    private static final short ONE_REPLICA = 1;

    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Topics() {}

    /** Asks for all at once, so that whoever sees one of them sees all. */
    static void create(String bootstrapServers) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            var topics = Arrays.stream(Topic.values()).map(Topics::asNewTopic).toList();
            for (int triesLeft = TRIES; !areMade(admin, topics, triesLeft == 1); triesLeft--) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static NewTopic asNewTopic(Topic topic) {
        return new NewTopic(topic.wireName(), Topic.PARTITIONS, ONE_REPLICA).configs(topic.configuration());
    }

    /** A broker starved of processor time is taken for lost: until it is heard of again no topic can be made. */
    private static boolean areMade(Admin admin, List<NewTopic> topics, boolean isLastTry) {
        for (var made : admin.createTopics(topics).values().values()) {
            try {
                made.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the topics were made", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof InvalidReplicationFactorException && !isLastTry) {
                    return false;
                }
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("The topics cannot be made", e.getCause());
                }
            }
        }
        return true;
    }
}
