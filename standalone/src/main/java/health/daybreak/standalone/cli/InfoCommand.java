package health.daybreak.standalone.cli;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import health.daybreak.standalone.supervisor.Health;
import health.daybreak.standalone.supervisor.Platform;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says what runs where. */
final class InfoCommand {

    private record Info(
            String gateway,
            Kafka kafka,
            Store store,
            List<Service> services,
            String machineClientFile,
            String signInsFile,
            String home) {}

    private record Kafka(String bootstrapServers) {}

    private record Store(String address) {}

    private record Service(
            String name, String address, @Nullable Long pid, String health, String log) {}

    private InfoCommand() {}

    static void run(Home home, boolean asJson, PrintStream out) {
        Running running = Running.read(home).orElseThrow();
        Info info = describe(home, running);
        if (asJson) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(info));
            return;
        }
        out.printf("Daybreak at %s, data in %s%n", info.gateway(), info.home());
        out.printf(
                "  %-14s %s%n  %-14s %s%n",
                "kafka", info.kafka().bootstrapServers(), "store", info.store().address());
        info.services()
                .forEach(service -> out.printf(
                        "  %-14s %-24s pid %-8s %-5s %s%n",
                        service.name(), service.address(), service.pid(), service.health(), service.log()));
    }

    private static Info describe(Home home, Running running) {
        Ports ports = Ports.read(home);
        var services = new ArrayList<Service>();
        Platform.SERVICES.forEach(
                name -> services.add(service(home, running, name, "http://127.0.0.1:" + ports.of(name))));
        services.add(service(home, running, Platform.GATEWAY, running.gateway()));
        return new Info(
                running.gateway(),
                new Kafka("127.0.0.1:" + ports.of("kafka")),
                new Store("mongodb://127.0.0.1:" + ports.of("store")),
                services,
                home.machineClient().toString(),
                home.signIns().toString(),
                home.folder().toString());
    }

    private static Service service(Home home, Running running, String name, String address) {
        boolean up = Health.isUp(URI.create(address + "/actuator/health/readiness"));
        Map<String, Long> pids = running.processes();
        String log = home.logs().resolve(name + ".log").toString();
        return new Service(name, address, pids.get(name), up ? "UP" : "DOWN", log);
    }
}
