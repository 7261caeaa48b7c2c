package health.daybreak.gateway;

import health.daybreak.events.Topic;
import health.daybreak.testkit.Infrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What the supervisor gives a gateway: files in a data folder, the services' addresses, the broker's. */
public final class GatewayFixture implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String PASSWORD = "a password of the tests";
    public static final String MACHINE = "test-machine";
    public static final String MACHINE_SECRET = "8f1c0d5b7e2a4966";

    /** Services that answer. */
    public static final StubService INTAKE = StubService.start();

    public static final StubService TREATMENT = StubService.start();

    public static final StubService NOTIFICATION = StubService.start();

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path folder = Files.createTempDirectory("daybreak-gateway");
            leaveNothingBehind(folder);
            TestPropertyValues.of(
                            "daybreak.issuer=https://clinic.example",
                            "daybreak.signing-key-file=" + folder.resolve("signing-key.json"),
                            "daybreak.sign-ins-file=" + file(folder, "sign-ins.json", people()),
                            "daybreak.machine-client-file=" + file(folder, "machine-client.json", machine()),
                            "daybreak.clock-file=" + folder.resolve("clock-offset"),
                            "daybreak.demo=true",
                            "daybreak.access-token-lifetime=30s",
                            "daybreak.services.intake=" + INTAKE.address(),
                            "daybreak.services.treatment=" + TREATMENT.address(),
                            "daybreak.services.notification=" + NOTIFICATION.address(),
                            "daybreak.visit.key-file=" + folder.resolve("visit-key.json"),
                            "daybreak.routing.response-timeout=3s",
                            "daybreak.routing.connect-timeout=5s",
                            "daybreak.live.heartbeat=200ms",
                            "daybreak.kafka.bootstrap-servers=" + brokerWithTopics())
                    .applyTo(context);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("The temporary folder is not writable", cannotWrite);
        }
    }

    private static List<Map<String, Object>> people() {
        return Arrays.stream(Person.values()).map(Person::entry).toList();
    }

    private static Map<String, Object> machine() {
        return Map.of(
                "clientId",
                MACHINE,
                "clientSecret",
                MACHINE_SECRET,
                "tokenEndpoint",
                "http://127.0.0.1/oauth2/token",
                "scopes",
                List.of("daybreak"));
    }

    private static Path file(Path folder, String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), JSON.writeValueAsString(content));
    }

    /** The virtual machine deletes in reverse order when it ends. */
    private static void leaveNothingBehind(Path folder) {
        folder.toFile().deleteOnExit();
        for (String name :
                List.of("signing-key.json", "visit-key.json", "sign-ins.json", "machine-client.json", "clock-offset")) {
            folder.resolve(name).toFile().deleteOnExit();
        }
    }

    private static String brokerWithTopics() {
        String brokers = Infrastructure.shared().bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            if (admin.listTopics().names().get().isEmpty()) {
                admin.createTopics(Arrays.stream(Topic.values())
                                .map(topic -> new NewTopic(topic.wireName(), Topic.PARTITIONS, (short) 1))
                                .toList())
                        .all()
                        .get();
            }
            return brokers;
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The embedded broker made no topics", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped", stopped);
        }
    }
}
