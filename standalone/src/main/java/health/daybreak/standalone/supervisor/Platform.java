package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes of Daybreak on one machine and how each is told of the others.
 *
 * @param gatewayPort the one port that others than this machine can reach
 * @param demo whether the clock can be moved and messages stay in a mailbox
 */
public record Platform(Build build, Home home, Ports ports, int gatewayPort, boolean demo, AotCache aot) {

    /** The process that is broker and store. */
    public static final String INFRASTRUCTURE = "infrastructure";

    /** The public entrance. */
    public static final String GATEWAY = "gateway";

    /** The services behind the gateway. */
    public static final List<String> SERVICES =
            List.of("intake", "scheduling", "treatment", "notification", "reporting");

    /** The names that need a port of their own. */
    public static final List<String> PORT_NAMES =
            Stream.concat(Stream.of("kafka", "store"), SERVICES.stream()).toList();

    /** Heap in megabytes: live data is under 50 after a load, so this leaves it as much again. */
    private static final int SERVICE_HEAP = 96;

    /** Reporting holds the states of a whole clinic once somebody asks for its figures: some kilobytes for each patient. */
    private static final int REPORTING_HEAP = 768;

    /** What was ever used stays resident: so little room for what is new, and room for what stays as it is needed. */
    private static final List<String> SPARING = List.of("-Xms48m", "-Xmn16m");

    /** What is asked for is found by indexes in memory: enough for some ten thousand documents of each kind. */
    private static final int INFRASTRUCTURE_HEAP = 192;

    private static final String INFRASTRUCTURE_HEAP_SETTING = "DAYBREAK_STORE_HEAP";
    private static final String INFRASTRUCTURE_MAIN = "health.daybreak.standalone.Infrastructure";

    private static final List<String> SMALL_AND_QUICK = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:+ExitOnOutOfMemoryError",
            // Maps the AOT cache where it was made for, so that its pages need no rewriting: faster, and less memory.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Ddaybreak.exit-with-parent=true");

    /** Every process, the one that the others need first. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(infrastructure());
        SERVICES.forEach(service -> parts.add(service(service, ports.of(service), serviceEnvironment(service))));
        parts.add(service(GATEWAY, gatewayPort, gatewayEnvironment()));
        return parts;
    }

    /** The address to open. */
    public String gatewayAddress() {
        return "http://localhost:" + gatewayPort;
    }

    private Part infrastructure() {
        List<String> command = java(INFRASTRUCTURE, infrastructureHeap(System.getenv(INFRASTRUCTURE_HEAP_SETTING)));
        command.addAll(List.of("-cp", build.jar("standalone").toString(), INFRASTRUCTURE_MAIN));
        command.addAll(List.of(home.broker().toString(), String.valueOf(ports.of("kafka"))));
        command.addAll(List.of(home.store().toString(), String.valueOf(ports.of("store"))));
        return new Part(INFRASTRUCTURE, command, Map.of(), Optional.empty());
    }

    /** In megabytes, as the environment sets it; refuses what is no number, or less than broker and store start with. */
    static int infrastructureHeap(@Nullable String set) {
        if (set == null || set.isBlank()) {
            return INFRASTRUCTURE_HEAP;
        }
        try {
            int megabytes = Integer.parseInt(set.strip());
            if (megabytes >= INFRASTRUCTURE_HEAP) {
                return megabytes;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as what is too little.
        }
        throw new CommandFailed("%s is %s; it must be a number of megabytes, %d at least"
                .formatted(INFRASTRUCTURE_HEAP_SETTING, set, INFRASTRUCTURE_HEAP));
    }

    private Part service(String name, int port, Map<String, String> own) {
        List<String> command = java(name, name.equals("reporting") ? REPORTING_HEAP : SERVICE_HEAP);
        command.addAll(SPARING);
        command.addAll(List.of("-jar", build.jar(name).toString()));
        var environment = new HashMap<>(own);
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("kafka"));
        environment.put("SPRING_MONGODB_URI", store());
        environment.put("DAYBREAK_ISSUER", gatewayAddress());
        environment.put("DAYBREAK_JWKS_URI", "http://127.0.0.1:" + gatewayPort + "/oauth2/jwks");
        environment.put("DAYBREAK_GATEWAY_KEYS_URI", "http://127.0.0.1:" + gatewayPort + "/p/keys");
        environment.put("DAYBREAK_DEMO", String.valueOf(demo));
        environment.put("DAYBREAK_CLOCK_FILE", demo ? home.clockOffset().toString() : "");
        var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return new Part(name, command, environment, Optional.of(readiness));
    }

    private Map<String, String> serviceEnvironment(String service) {
        String address = "127.0.0.1";
        return service.equals("reporting")
                ? Map.of(
                        "SERVER_ADDRESS",
                        address,
                        "DAYBREAK_REPORTING_RESEARCH_KEY",
                        Secrets.researchKey(home),
                        "DAYBREAK_REPORTING_MONTHLY_KEY",
                        Secrets.reportKey(home))
                : Map.of("SERVER_ADDRESS", address);
    }

    private Map<String, String> gatewayEnvironment() {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_ADDRESS", "0.0.0.0");
        environment.put("DAYBREAK_SIGN_INS_FILE", home.signIns().toString());
        environment.put("DAYBREAK_SIGNING_KEY_FILE", home.signingKey().toString());
        environment.put("DAYBREAK_VISIT_KEYFILE", home.visitKey().toString());
        environment.put("DAYBREAK_MACHINE_CLIENT_FILE", home.machineClient().toString());
        SERVICES.forEach(service -> environment.put(
                "DAYBREAK_SERVICES_" + service.toUpperCase(Locale.ROOT), "http://127.0.0.1:" + ports.of(service)));
        return environment;
    }

    private String store() {
        return "mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=3000&connectTimeoutMS=2000"
                .formatted(ports.of("store"));
    }

    private List<String> java(String name, int heapMegabytes) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_AND_QUICK);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(aot.flags(build.cache(name)));
        return command;
    }
}
