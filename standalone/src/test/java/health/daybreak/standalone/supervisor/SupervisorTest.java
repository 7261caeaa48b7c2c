package health.daybreak.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.daybreak.standalone.ChildJvm;
import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SupervisorTest {

    private static final PrintStream SILENT =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void prepareHome() {
        home = new Home(folder);
        home.prepare();
    }

    @Test
    void startsEveryPartAndWritesDownWhatRuns() throws Exception {
        var supervisor = supervisor(fake("store", Ports.anyFree()), fake("intake", Ports.anyFree()));
        supervisor.start();
        supervisor.awaitReady();

        assertThat(running().processes()).containsOnlyKeys("store", "intake");
        supervisor.stop(Duration.ofSeconds(5));
    }

    @Test
    void startsAPartAgainThatDies() throws Exception {
        var supervisor = supervisor(fake("store", Ports.anyFree()), fake("intake", Ports.anyFree()));
        supervisor.start();
        supervisor.awaitReady();
        long first = pid("intake");

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> running().processes().getOrDefault("intake", first) != first);
        supervisor.awaitReady();
        supervisor.stop(Duration.ofSeconds(5));
    }

    @Test
    void leavesNothingRunningAfterAStop() throws Exception {
        var supervisor = supervisor(fake("store", Ports.anyFree()), fake("intake", Ports.anyFree()));
        supervisor.start();
        supervisor.awaitReady();
        List<Long> pids = List.copyOf(running().processes().values());

        supervisor.stop(Duration.ofSeconds(5));

        assertThat(pids).noneMatch(SupervisorTest::isAlive);
        assertThat(Running.read(home)).isEmpty();
    }

    @Test
    void leavesNothingRunningWhenItIsKilledItself() throws Exception {
        try (var child = ChildJvm.start(
                SupervisorProcess.class,
                folder.toString(),
                String.valueOf(Ports.anyFree()),
                String.valueOf(Ports.anyFree()))) {
            assertThat(child.readLine()).isEqualTo("ready");
            List<Long> pids = List.copyOf(running().processes().values());
            assertThat(pids).hasSize(2).allMatch(SupervisorTest::isAlive);

            child.kill();

            await().atMost(Duration.ofSeconds(10)).until(() -> pids.stream().noneMatch(SupervisorTest::isAlive));
        }
    }

    @Test
    void saysWhyAPartNeverStarts() throws Exception {
        var supervisor =
                supervisor(fake("store", Ports.anyFree()), fake("intake", Ports.anyFree(), "The disk is full"));
        supervisor.start();

        assertThatThrownBy(supervisor::awaitReady)
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("intake does not start")
                .hasMessageContaining("The disk is full");
        supervisor.stop(Duration.ofSeconds(5));
    }

    @Test
    void pausesLongerAfterEachFailureUpToTenSeconds() {
        assertThat(List.of(1, 2, 3, 6, 7, 100))
                .extracting(Child::pause)
                .extracting(Duration::toMillis)
                .containsExactly(250L, 500L, 1_000L, 8_000L, 10_000L, 10_000L);
    }

    static Part fake(String name, int port, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx32m", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), FakeService.class.getName()));
        command.addAll(List.of(arguments));
        var readiness = URI.create("http://127.0.0.1:" + port + "/");
        return new Part(name, command, Map.of("SERVER_PORT", String.valueOf(port)), Optional.of(readiness));
    }

    private Supervisor supervisor(Part... parts) {
        return new Supervisor(List.of(parts), home, "http://localhost", SILENT);
    }

    private Running running() {
        return Running.read(home).orElseThrow();
    }

    private long pid(String name) {
        return running().processes().getOrDefault(name, -1L);
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
