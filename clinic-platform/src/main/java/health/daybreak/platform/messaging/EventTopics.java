package health.daybreak.platform.messaging;

import health.daybreak.events.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates Daybreak's topics and the dead-letter topics of a service where they do not exist yet. */
public final class EventTopics {

    private static final Logger log = LoggerFactory.getLogger(EventTopics.class);
    private static final Map<String, String> FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private EventTopics() {}

    /**
     * Creates what is missing. Of what is there, the topics that must be able to forget are set to do so.
     *
     * @param deadLetterTopics names of this service's dead-letter topics
     * @param replication copies of each partition; -1 for the broker's default
     */
    static void create(Admin admin, Set<String> deadLetterTopics, short replication) throws InterruptedException {
        Map<String, Map<String, String>> wanted = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            wanted.put(topic.wireName(), topic.configuration());
        }
        // Dead letters are copies: where the topic forgets a key, they must be able to forget it too.
        deadLetterTopics.forEach(name -> wanted.put(name, compactedOrigin(name) ? originOf(name) : FOR_EVER));
        Collection<NewTopic> topics = wanted.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), Topic.PARTITIONS, replication).configs(topic.getValue()))
                .toList();
        for (int triesLeft = TRIES; !areThere(admin, topics, triesLeft == 1); triesLeft--) {
            Thread.sleep(PAUSE);
        }
        makeForgetful(
                admin,
                wanted.entrySet().stream()
                        .filter(topic -> topic.getValue().containsValue(TopicConfig.CLEANUP_POLICY_COMPACT))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** False when the brokers could not make one of them yet, while there is another try. */
    private static boolean areThere(Admin admin, Collection<NewTopic> topics, boolean isLastTry)
            throws InterruptedException {
        for (var creation : admin.createTopics(topics).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException failed) {
                if (isNotYet(failed.getCause()) && !isLastTry) {
                    log.info("The topics cannot be created yet: {}", String.valueOf(failed.getCause()));
                    return false;
                }
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("A topic cannot be created", failed.getCause());
                }
            }
        }
        return true;
    }

    /** Too few brokers are heard of by the controller, as while they start or lack processor time, or it does not answer. */
    private static boolean isNotYet(@Nullable Throwable failure) {
        return failure instanceof InvalidReplicationFactorException || failure instanceof RetriableException;
    }

    /** Topics of an earlier version keep longer; where this service may not change that, operations must. */
    private static void makeForgetful(Admin admin, Map<String, Map<String, String>> topics)
            throws InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.getKey()),
                        topic -> topic.getValue().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList()));
        try {
            admin.incrementalAlterConfigs(changes).all().get();
        } catch (ExecutionException refused) {
            log.warn(
                    "The topics {} could not be set to forget what is erased within minutes; see docs/operations.md: {}",
                    topics.keySet(),
                    String.valueOf(refused.getCause()));
        }
    }

    private static boolean compactedOrigin(String deadLetterTopic) {
        return Arrays.stream(Topic.values())
                .anyMatch(topic -> topic.compacted() && deadLetterTopic.startsWith(topic.wireName() + "."));
    }

    private static Map<String, String> originOf(String deadLetterTopic) {
        return Arrays.stream(Topic.values())
                .filter(topic -> deadLetterTopic.startsWith(topic.wireName() + "."))
                .findFirst()
                .orElseThrow()
                .configuration();
    }
}
