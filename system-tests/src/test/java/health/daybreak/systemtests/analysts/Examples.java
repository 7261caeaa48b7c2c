package health.daybreak.systemtests.analysts;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The programs of {@code examples/}, each run as a process of its own as its README says. */
public final class Examples {

    /** Packages may have to be fetched. */
    private static final int LIMIT_SECONDS = 300;

    private final Path root = RunningPlatform.root();
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /** Those that can be run on this machine; of each other one a line says that it was not. */
    public Examples(RunningPlatform platform, String brokers) {
        commands.put(
                "java",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Half of the processor time, for a program that runs for seconds.
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        ".build/apps/standalone/lib/*",
                        "examples/java/SessionsByWeek.java",
                        brokers));
        commands.put(
                "shell",
                List.of(
                        "examples/shell/sessions-by-week.sh",
                        "--home",
                        platform.home().toString()));
        commands.put("kcat", List.of("examples/shell/sessions-by-week-kcat.sh", brokers));
        commands.put("python", List.of("examples/python/sessions_by_week.py", brokers));
        List<String> possible = run(List.of("system-tests/analysts.sh")).lines().toList();
        commands.keySet().removeIf(example -> {
            boolean impossible = !example.equals("java") && !possible.contains(example);
            if (impossible) {
                System.out.println("The example for " + example + " is not run: what it needs is not here.");
            }
            return impossible;
        });
    }

    /** The lines that each printed. */
    public Map<String, List<String>> printed() {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        commands.forEach(
                (example, command) -> printed.put(example, run(command).lines().toList()));
        return printed;
    }

    private String run(List<String> command) {
        try {
            Path output = Files.createTempFile("example", ".txt");
            Path errors = Files.createTempFile("example", ".err");
            try {
                return run(command, output, errors);
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(command + " cannot be started", cannotStart);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while running " + command, stopped);
        }
    }

    private String run(List<String> command, Path output, Path errors) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s%n%s", command, Files.readString(output), Files.readString(errors))
                .isTrue();
        return Files.readString(output);
    }
}
