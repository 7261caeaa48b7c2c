package health.daybreak.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure is one clear sentence with the remedy, and an exit code that says so. */
@Timeout(60)
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "daybreak").toAbsolutePath().normalize();
    private static final List<String> USUAL_TOOLS = List.of(
            "sh",
            "awk",
            "cat",
            "cut",
            "df",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "readlink",
            "sed",
            "sort",
            "touch");

    private record Outcome(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void showsEveryCommandAndEndsWell() throws Exception {
        Outcome help = run(Map.of(), "help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("demo", "up", "info", "events", "replay", "test", "bench", "chaos", "doctor", "--home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "UP", "--version"})
    void refusesACommandItDoesNotKnow(String command) throws Exception {
        Outcome refused = run(Map.of(), command);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("there is no command " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port http", "--port 80x", "--home", "--verbose"})
    void refusesWrongOptionsBeforeItBuildsAnything(String options) throws Exception {
        Outcome refused = run(Map.of(), ("up " + options).split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(options.split(" ")[0]).contains("help shows what is right");
    }

    @Test
    void showsItsUsageWhenNothingIsAsked() throws Exception {
        Outcome refused = run(Map.of());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("./daybreak demo");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Outcome refused = run(onlyWith(), "test");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("daybreak: Maven 3.8.7 or newer is needed and mvn was not found;"
                        + " install it (for example apt-get install maven) and try again.\n");
    }

    @Test
    void saysThatMavenIsTooOld() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3 (of long ago)'");

        Outcome refused = run(onlyWith(), "test");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("this is 3.6.3").contains("install a newer one");
    }

    @Test
    void saysThatNodeIsMissing() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.10.0 (quite new)'");

        Outcome refused = run(onlyWith(), "test");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("Node.js 20 or newer is needed").contains("node was not found");
    }

    @Test
    void saysThatNodeIsTooOld() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.8.7'");
        tool("node", "echo v18.19.1");

        Outcome refused = run(onlyWith(), "test");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("this is 18.19.1").contains("install a newer one");
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.8.7'");
        tool("node", "echo v20.0.0");
        Files.delete(folder.resolve("df"));
        tool("df", "printf 'Filesystem 1024-blocks Used Available Capacity Mounted\\n/dev/x 9 9 1024000 99%% /\\n'");

        Outcome refused = run(onlyWith(), "test");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("has only 1000 MB left").contains("free some");
    }

    /** An environment in which only the usual tools and those of this test are found. */
    private Map<String, String> onlyWith() throws IOException {
        for (String name : USUAL_TOOLS) {
            if (Files.notExists(folder.resolve(name))) {
                script(name, "exec " + installed(name) + " \"$@\"");
            }
        }
        return Map.of("PATH", folder.toString(), "JAVA_HOME", System.getProperty("java.home"));
    }

    private static Path installed(String name) {
        return List.of("/usr/bin/", "/bin/").stream()
                .map(bin -> Path.of(bin + name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not installed"));
    }

    private void tool(String name, String script) throws IOException {
        onlyWith();
        script(name, script);
    }

    private void script(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, err);
    }
}
