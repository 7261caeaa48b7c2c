package health.daybreak.systemtests.platform;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import health.daybreak.standalone.supervisor.Platform;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole system, started with the launcher as anybody would, and seen only from outside. */
public final class RunningPlatform implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration READY_LIMIT = Duration.ofMinutes(20);

    /** Shared with the provider of texts, which tests stand for. */
    public static final String PROVIDERS_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** One start at a time: the first builds what is stale, and two at once only make each other slow. */
    private static final Lock STARTING = new ReentrantLock();

    /** One process of the platform, as {@code ./daybreak info} tells of it. */
    public record Service(String name, String address, long pid, String health, Path log) {}

    private final Path home;
    private final int port;
    private final Process launcher;

    private RunningPlatform(Path home, int port, Process launcher) {
        this.home = home;
        this.port = port;
        this.launcher = launcher;
    }

    /**
     * Starts the platform on this data folder and waits until it is ready, building first what is stale.
     *
     * @param command {@code up} or {@code demo}, with its flags
     */
    public static RunningPlatform start(Path home, String... command) {
        return start(List.of(), Map.of(), home, command);
    }

    /** As {@link #start}, with these settings for every service, named as their environment names them. */
    public static RunningPlatform startWith(Map<String, String> settings, Path home, String... command) {
        return start(List.of(), settings, home, command);
    }

    /** As {@link #start}, with the processor time that a platform with people in front of it leaves over. */
    public static RunningPlatform startBehindOthers(Path home, String... command) {
        return start(List.of("nice", "-n", "10"), Map.of(), home, command);
    }

    private static RunningPlatform start(
            List<String> prefix, Map<String, String> settings, Path home, String... command) {
        STARTING.lock();
        try {
            return launch(prefix, settings, home, List.of(command));
        } finally {
            STARTING.unlock();
        }
    }

    private static RunningPlatform launch(
            List<String> prefix, Map<String, String> settings, Path home, List<String> command) {
        int port = Ports.anyFree();
        List<String> words = new ArrayList<>(prefix);
        words.add(root().resolve("daybreak").toString());
        words.addAll(command);
        words.addAll(List.of("--home", home.toString(), "--port", Integer.toString(port)));
        try {
            Files.createDirectories(home);
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.log").toFile());
            builder.environment().put("DAYBREAK_NOTIFICATION_HOOKS_TEXT", PROVIDERS_SECRET);
            builder.environment().putAll(settings);
            Process launcher = builder.start();
            // Nobody is left to stop it when whoever runs this is stopped.
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            RunningPlatform platform = new RunningPlatform(home, port, launcher);
            platform.awaitReady();
            return platform;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("./daybreak cannot be started", cannotStart);
        }
    }

    /** The clone that this test belongs to. */
    public static Path root() {
        Path folder = Path.of(System.getProperty("daybreak.root", "."))
                .toAbsolutePath()
                .normalize();
        while (folder != null && !Files.isExecutable(folder.resolve("daybreak"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "The launcher was not found above " + Path.of(".").toAbsolutePath());
        }
        return folder;
    }

    /** Where the gateway listens. */
    public String gateway() {
        return "http://localhost:" + port;
    }

    /** The data folder. */
    public Path home() {
        return home;
    }

    /** Waits until the gateway says that every service is ready; fails at once when the launcher has given up. */
    public void awaitReady() {
        Awaitility.await("the platform to be ready")
                .atMost(READY_LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    if (!launcher.isAlive()) {
                        throw new IllegalStateException(
                                "./daybreak ended: " + Files.readString(home.resolve("console.log")));
                    }
                    return isReady(gateway());
                });
    }

    /** Waits until every service says itself that it is ready, and the gateway too; the gateway looks only now and then. */
    public void awaitWhole() {
        Ports ports = Ports.read(new Home(home));
        for (String service : Platform.SERVICES) {
            awaitReady("http://127.0.0.1:" + ports.of(service), READY_LIMIT);
        }
        awaitReady();
    }

    /** Waits until whatever runs at this address says that it is ready. */
    public static void awaitReady(String address, Duration patience) {
        Awaitility.await(address + " to be ready")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> isReady(address));
    }

    private static boolean isReady(String address) {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(3))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A client with the machine's rights in this clinic and a fresh token, which acts for the clinic's prescriber. */
    public TestClient machine(String clinic) {
        return TestClient.at(gateway())
                .with("Authorization", "Bearer " + token())
                .with("Daybreak-Clinic", clinic)
                .with("Daybreak-Acting-For", clinic + "-prescriber");
    }

    /** A fresh token of the machine. */
    public String token() {
        JsonNode secret = JSON.readTree(home.resolve("machine-client.json").toFile());
        String basic = Base64.getEncoder()
                .encodeToString((secret.at("/clientId").asString() + ":"
                                + secret.at("/clientSecret").asString())
                        .getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            String answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JSON.readTree(answer).at("/access_token").asString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The gateway gives no token", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a token", stopped);
        }
    }

    /** What {@code ./daybreak info --json} says. */
    public JsonNode info() {
        try {
            Process info = new ProcessBuilder(
                            root().resolve("daybreak").toString(), "info", "--json", "--home", home.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return JSON.readTree(info.getInputStream().readAllBytes());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("./daybreak info cannot be started", cannotStart);
        }
    }

    /** What a command of the launcher said of this platform, on both of its outputs, and how it ended. */
    public record Said(int exitCode, String words) {}

    /** Asks the launcher, such as {@code verify-ledger}. */
    public Said ask(String command) {
        try {
            Process asked = new ProcessBuilder(
                            root().resolve("daybreak").toString(), command, "--home", home.toString())
                    .redirectErrorStream(true)
                    .start();
            String words = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(asked.waitFor(), words);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("./daybreak " + command + " cannot be started", cannotStart);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking ./daybreak " + command, stopped);
        }
    }

    /** Where Kafka clients connect. */
    public String brokers() {
        return info().at("/kafka/bootstrapServers").asString();
    }

    /** The store's connection string. */
    public String storeUri() {
        return info().at("/store/address").asString();
    }

    /** The processes of the services and the gateway as they are now. */
    public List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (JsonNode service : info().at("/services")) {
            services.add(new Service(
                    service.at("/name").asString(),
                    service.at("/address").asString(),
                    service.at("/pid").asLong(),
                    service.at("/health").asString(),
                    Path.of(service.at("/log").asString())));
        }
        return services;
    }

    /** The ids of all processes that the supervisor runs now, by name: services, gateway, infrastructure. */
    public Map<String, Long> processes() {
        return Running.read(new Home(home))
                .orElseThrow(() -> new IllegalStateException("Nothing runs on " + home))
                .processes();
    }

    /** Waits until another process runs in the place of the one with this id. */
    public void awaitReplaced(String name, long pid) {
        Awaitility.await(name + " to be started again")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> processes().getOrDefault(name, pid) != pid);
    }

    /** Processes that do nothing for a while; closing it lets them go on. */
    public interface Paused extends AutoCloseable {

        @Override
        void close();
    }

    /** Pauses these (SIGSTOP), for what would only compete with them; what is said meanwhile reaches them afterwards. */
    public Paused pause(List<String> names) {
        signal(names, "STOP");
        return () -> signal(names, "CONT");
    }

    private void signal(List<String> names, String signal) {
        Map<String, Long> processes = processes();
        names.forEach(name -> {
            String pid = Objects.requireNonNull(processes.get(name), name).toString();
            try {
                new ProcessBuilder("kill", "-" + signal, pid).start().onExit().join();
            } catch (IOException cannotSignal) {
                throw new UncheckedIOException(name + " could not be sent SIG" + signal, cannotSignal);
            }
        });
    }

    /** The supervisor's own process. */
    public ProcessHandle supervisor() {
        return launcher.toHandle();
    }

    /** Stops everything with SIGTERM, as Ctrl-C would, and waits for it. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
                launcher.destroyForcibly();
                throw new IllegalStateException("The platform did not stop within a minute of SIGTERM");
            }
        } catch (InterruptedException stopped) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
