package health.daybreak.systemtests.bench;

import health.daybreak.standalone.home.Ports;
import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./daybreak bench start}: until the whole platform is healthy, beside one plain Boot web service as a fat jar, in turns.
 * A data folder that is new has topics and indexes to make; one that is kept has what it held to read.
 */
final class StartBench {

    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @param plain seconds of the plain service; @param fresh of the platform on a new data folder; @param kept on a kept one */
    record Round(double plain, double fresh, double kept) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "plain Boot service %.1f s; platform on a new folder %.1f s (%.2fx), on a kept one %.1f s (%.2fx)",
                    plain,
                    fresh,
                    fresh / plain,
                    kept,
                    kept / plain);
        }
    }

    private final Path jar;

    /** Builds the plain service, unless it is built. */
    StartBench() throws IOException, InterruptedException {
        Path project = RunningPlatform.root().resolve("system-tests/plain-service");
        this.jar = project.resolve("target/plain-service-1.0.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            Process build = new ProcessBuilder(
                            "mvn",
                            "-B",
                            "-ntp",
                            "-q",
                            "-f",
                            project.resolve("pom.xml").toString(),
                            "package")
                    .inheritIO()
                    .start();
            if (build.waitFor() != 0) {
                throw new IllegalStateException("The plain Boot service could not be built; Maven says above why");
            }
        }
    }

    /** Measures five rounds after one that warms the machine's file cache, and prints each and the medians. */
    void run(Callable<String> load) throws Exception {
        round();
        List<Round> rounds = new ArrayList<>();
        for (int n = 1; n <= ROUNDS; n++) {
            Round round = round();
            rounds.add(round);
            System.out.println("start  " + round + load.call());
        }
        System.out.printf(
                Locale.ROOT,
                "start  median of %d: %.2fx on a new folder, %.2fx on a kept one (target 2x)%n",
                ROUNDS,
                median(rounds.stream()
                        .map(round -> round.fresh() / round.plain())
                        .toList()),
                median(rounds.stream()
                        .map(round -> round.kept() / round.plain())
                        .toList()));
    }

    private Round round() throws Exception {
        double plain = plain();
        Path home = Files.createTempDirectory("daybreak-bench-start");
        return new Round(plain, platform(home), platform(home));
    }

    private double plain() throws Exception {
        int port = Ports.anyFree();
        long start = System.nanoTime();
        Process service = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--management.endpoint.health.probes.enabled=true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            RunningPlatform.awaitReady("http://127.0.0.1:" + port, PATIENCE);
            return seconds(start);
        } finally {
            service.destroy();
            service.waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** Until the gateway says that every service is ready, the launcher's own time included. */
    private static double platform(Path home) {
        long start = System.nanoTime();
        try (RunningPlatform platform = RunningPlatform.start(home, "up")) {
            return seconds(start);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
