package health.daybreak.systemtests.bench;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ./daybreak bench [a b c d]}: Daybreak's paths beside plain kafka-clients and the bare store, in one run on one
 * machine. Read the multiples; single times say more about the machine than about Daybreak.
 */
public final class Bench {

    private static final int EVENT_BYTES = 400;

    private Bench() {}

    /** Runs the parts that are named, all of them by default. */
    public static void main(String[] arguments) throws Exception {
        Set<String> parts = arguments.length == 0 ? Set.of("a", "b", "c", "d") : Set.of(arguments);
        Path home = Files.createTempDirectory("daybreak-bench");
        System.out.printf(
                "Machine: %d processors, %s, Java %s, %s%n",
                Runtime.getRuntime().availableProcessors(), memory(), Runtime.version(), System.getProperty("os.name"));
        try (RunningPlatform platform = RunningPlatform.start(home, "up")) {
            run(platform, parts);
        }
        System.exit(0);
    }

    private static void run(RunningPlatform platform, Set<String> parts) throws Exception {
        String storeUri = platform.storeUri();
        RawKafka kafka = new RawKafka(platform.brokers(), EVENT_BYTES);
        Latencies raw = kafka.roundTrips(5_000);
        double rawPerSecond = kafka.producedPerSecond(100_000);
        System.out.printf(Locale.ROOT, "raw  kafka-clients round trip: %s%n", raw);
        System.out.printf(Locale.ROOT, "raw  kafka-clients producer: %.0f records/s%n", rawPerSecond);
        if (parts.contains("d")) {
            List.of(1, 8).forEach(connections -> System.out.println("d    store, " + store(storeUri, connections)));
        }
        if (parts.contains("b")) {
            outbox(storeUri, kafka, raw, rawPerSecond);
        }
        Crowd crowd = new Crowd(platform);
        if (parts.contains("c")) {
            new ScreeningBench(crowd).runAll().forEach(result -> System.out.println("c    " + result));
        }
        if (parts.contains("a")) {
            CourseBench courses = new CourseBench(crowd, storeUri);
            for (int rate : new int[] {2, 20}) {
                CourseBench.Result result = courses.run(rate, rate * 20);
                System.out.println("a    " + result);
                multiples("a    whole chain", result.whole(), raw, "targets 25x and 30x");
            }
        }
        System.out.printf("memory after the run: %s%n", resident(platform));
    }

    private static void outbox(String storeUri, RawKafka kafka, Latencies raw, double rawPerSecond)
            throws InterruptedException {
        OutboxBench outbox = new OutboxBench(storeUri, kafka);
        Latencies visible = outbox.commitToVisible(500, 3_000);
        System.out.printf("b    commit to visible: %s%n", visible);
        multiples("b    commit to visible", visible, raw, "target p99 10x");
        OutboxBench.Drained drained = outbox.drain(1_000, 100);
        System.out.printf(
                Locale.ROOT,
                "b    backlog: %s, %.0f %% of the raw producer (target 30 %%)%n",
                drained,
                100 * drained.perSecond() / rawPerSecond);
    }

    private static StoreBench.Result store(String storeUri, int connections) {
        try {
            return new StoreBench(storeUri).run(connections);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Stopped while measuring", stopped);
        }
    }

    private static void multiples(String what, Latencies measured, Latencies raw, String target) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1fx, p99 %.1fx of the raw round trip (%s)%n",
                what,
                measured.p50() / raw.p50(),
                measured.p99() / raw.p99(),
                target);
    }

    private static String resident(RunningPlatform platform) throws IOException {
        StringBuilder each = new StringBuilder();
        long total = 0;
        for (RunningPlatform.Service service : platform.services()) {
            long kilobytes = residentKilobytes(service.pid());
            total += kilobytes;
            each.append(service.name()).append(' ').append(kilobytes / 1024).append(" MB, ");
        }
        return each + "services and gateway together " + total / 1024 + " MB";
    }

    private static long residentKilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String memory() throws IOException {
        Path file = Path.of("/proc/meminfo");
        return Files.exists(file)
                ? Long.parseLong(Files.readAllLines(file).getFirst().replaceAll("\\D", "")) / 1024 / 1024 + " GiB"
                : "memory unknown";
    }
}
