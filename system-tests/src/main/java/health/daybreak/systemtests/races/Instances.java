package health.daybreak.systemtests.races;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.supervisor.AotCache;
import health.daybreak.standalone.supervisor.Build;
import health.daybreak.standalone.supervisor.Part;
import health.daybreak.standalone.supervisor.Platform;
import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Two instances of scheduling on one store and broker: the platform's own, and another beside it. */
public final class Instances implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningPlatform platform;
    private final Part second;
    private final String firstAddress;
    private final String secondAddress;
    private Process process;

    /** Starts the second one. */
    public Instances(RunningPlatform platform) {
        this.platform = platform;
        Home home = new Home(platform.home());
        Ports ports = Ports.read(home);
        Build build = new Build(Path.of(System.getProperty(
                "daybreak.build", RunningPlatform.root().resolve(".build").toString())));
        int port = Ports.anyFree();
        this.firstAddress = "http://127.0.0.1:" + ports.of("scheduling");
        this.secondAddress = "http://127.0.0.1:" + port;
        this.second = another(
                new Platform(build, home, ports, URI.create(platform.gateway()).getPort(), false, AotCache.AUTO), port);
        this.process = started();
        awaitBoth();
    }

    private static Part another(Platform platform, int port) {
        Part first = platform.parts().stream()
                .filter(part -> part.name().equals("scheduling"))
                .findFirst()
                .orElseThrow();
        Map<String, String> environment = new HashMap<>(first.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("DAYBREAK_INSTANCE", "2");
        return new Part(first.name(), first.command(), environment, first.readiness());
    }

    private Process started() {
        ProcessBuilder builder = new ProcessBuilder(second.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(platform.home()
                        .resolve("logs")
                        .resolve("scheduling-2.log")
                        .toFile()));
        builder.environment().putAll(second.environment());
        try {
            return builder.start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("The second instance of scheduling cannot be started", cannotStart);
        }
    }

    /** The address of the instance that answers the nth request, turn by turn. */
    public String address(int n) {
        return n % 2 == 0 ? firstAddress : secondAddress;
    }

    /** Ends the first with SIGKILL; the supervisor starts it again. */
    void killFirst() {
        long pid = Objects.requireNonNull(platform.processes().get("scheduling"), "scheduling");
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        platform.awaitReplaced("scheduling", pid);
    }

    /** Ends the second with SIGKILL and starts it again. */
    void killSecond() {
        process.destroyForcibly();
        process.onExit().join();
        process = started();
    }

    /** Waits until both answer. */
    void awaitBoth() {
        RunningPlatform.awaitReady(firstAddress, PATIENCE);
        RunningPlatform.awaitReady(secondAddress, PATIENCE);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
