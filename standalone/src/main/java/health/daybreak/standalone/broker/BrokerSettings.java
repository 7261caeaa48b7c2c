package health.daybreak.standalone.broker;

import health.daybreak.events.Topic;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** How the embedded broker differs from Kafka's defaults: one node, few threads, little memory, a fast restart. */
final class BrokerSettings {

    private static final Map<String, String> ONE_SMALL_NODE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("num.partitions", String.valueOf(Topic.PARTITIONS)),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "2"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("auto.create.topics.enable", "false"),
            // Events are kept for ever, and a service that was away for a month still finds where it had got to.
            Map.entry("log.retention.ms", "-1"),
            Map.entry("log.retention.bytes", "-1"),
            Map.entry("offsets.retention.minutes", "525600"));

    private static final Map<String, String> LITTLE_MEMORY = Map.ofEntries(
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("offsets.load.buffer.size", "1048576"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("share.coordinator.threads", "1"),
            Map.entry("metric.reporters", ""));

    private static final Map<String, String> FAST_START = Map.ofEntries(
            // After a kill the controller waits this long before it believes that the old broker is gone. Shorter would
            // take a broker that is only starved of processor time for a dead one.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "300"),
            Map.entry("controller.quorum.election.timeout.ms", "100"),
            Map.entry("controller.quorum.election.backoff.max.ms", "100"),
            Map.entry("controller.quorum.fetch.timeout.ms", "500"),
            Map.entry("controller.quorum.append.linger.ms", "0"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("metadata.max.idle.interval.ms", "0"),
            Map.entry("controlled.shutdown.enable", "true"));

    private BrokerSettings() {}

    static Properties of(Path log, int clientPort, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ONE_SMALL_NODE);
        settings.putAll(LITTLE_MEMORY);
        settings.putAll(FAST_START);
        settings.put("log.dirs", log.toString());
        settings.put(
                "listeners", "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(clientPort, controllerPort));
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return settings;
    }
}
