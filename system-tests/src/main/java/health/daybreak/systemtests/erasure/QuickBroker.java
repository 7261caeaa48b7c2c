package health.daybreak.systemtests.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** Has a broker clean its compacted topics within seconds instead of minutes, by the same settings. */
public final class QuickBroker {

    private QuickBroker() {}

    /** Shortens, for the contacts and their dead letters, how soon a log is cut and cleaned. */
    public static void cleansContactsSoon(String brokers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            Map<ConfigResource, Collection<AlterConfigOp>> changes = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("daybreak.contacts"))
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .collect(Collectors.toMap(
                            topic -> topic,
                            topic -> List.of(set("segment.ms", "500"), set("max.compaction.lag.ms", "500"))));
            changes.put(
                    new ConfigResource(ConfigResource.Type.BROKER, ""), List.of(set("log.cleaner.backoff.ms", "500")));
            admin.incrementalAlterConfigs(changes).all().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the broker was set", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker cannot be set", refused.getCause());
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
