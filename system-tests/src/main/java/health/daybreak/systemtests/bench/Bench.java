package health.daybreak.systemtests.bench;

import health.daybreak.systemtests.chaos.Load;
import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./daybreak bench [a b c d] [intake] [scheduling] [notification] [floor] [reporting[=events]] [start] [memory]}: Daybreak's paths beside plain kafka-clients and the bare store, in one run on one
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
        if (parts.contains("start")) {
            new StartBench().run(Bench::load);
        }
        if (parts.contains("notification")) {
            new NotificationBench(home.resolve("notification")).run(Bench::load);
        }
        if (!Set.of("start", "notification").containsAll(parts)) {
            try (RunningPlatform platform = RunningPlatform.start(home, "up")) {
                run(platform, parts);
            }
        }
        System.exit(0);
    }

    private static void run(RunningPlatform platform, Set<String> parts) throws Exception {
        String storeUri = platform.storeUri();
        RawKafka kafka = new RawKafka(platform.brokers(), EVENT_BYTES);
        Crowd crowd = new Crowd(platform);
        if (parts.contains("d")) {
            List.of(1, 8).forEach(connections -> System.out.println("d    store, " + store(storeUri, connections)));
        }
        if (parts.contains("b")) {
            outbox(storeUri, kafka);
        }
        if (parts.contains("c")) {
            new ScreeningBench(crowd).runAll().forEach(result -> System.out.println("c    " + result + load()));
        }
        if (parts.contains("a")) {
            courses(new CourseBench(crowd, storeUri), kafka);
        }
        if (parts.contains("intake")) {
            new IntakeBench(platform, crowd).run(Bench::load);
        }
        if (parts.contains("scheduling")) {
            List.of(1, 8, 32)
                    .forEach(connections -> System.out.println("raw  store, " + store(storeUri, connections) + load()));
            new SchedulingBench(platform).run(Bench::load);
        }
        for (String part : parts) {
            if (part.startsWith("reporting")) {
                new ReportingBench(platform, kafka, ReportingBench.events(part)).run(Bench::load);
            }
        }
        if (parts.contains("floor")) {
            Latencies shown = new FloorBench(platform).run(Bench::load).shown();
            multiples("floor  an entry on another screen", shown, roundTrip(kafka), "reported");
        }
        if (parts.contains("memory")) {
            memory(platform);
        }
        System.out.printf("memory after the run: %s%n", resident(platform));
    }

    /** What is resident after ten minutes in which somebody is at work in each of four clinics. */
    private static void memory(RunningPlatform platform) throws Exception {
        System.out.printf("memory at the start: %s%n", resident(platform));
        Load load = new Load(platform, 4);
        try (load) {
            TimeUnit.MINUTES.sleep(10);
            System.out.printf(
                    "memory after ten minutes of load: %s (target 1,229 MB); %d courses, %d sessions signed, %d"
                            + " failures%s%n",
                    resident(platform),
                    load.started().size(),
                    load.signed().size(),
                    load.failures().size(),
                    load());
        }
    }

    private static void outbox(String storeUri, RawKafka kafka) throws Exception {
        OutboxBench outbox = new OutboxBench(storeUri, kafka);
        Latencies raw = roundTrip(kafka);
        Latencies visible = outbox.commitToVisible(1_000, 3_000);
        System.out.printf("b    commit to visible: %s%s%n", visible, load());
        multiples("b    commit to visible", visible, raw, "target p99 10x");
        double rawPerSecond = kafka.producedPerSecond(100_000);
        System.out.printf(Locale.ROOT, "raw  kafka-clients producer: %.0f records/s%s%n", rawPerSecond, load());
        outbox.drain(100, 100);
        OutboxBench.Drained drained = outbox.drain(1_000, 100);
        System.out.printf(
                Locale.ROOT,
                "b    backlog: %s, %.0f %% of the raw producer (target 30 %%)%s%n",
                drained,
                100 * drained.perSecond() / rawPerSecond,
                load());
    }

    private static void courses(CourseBench courses, RawKafka kafka) throws Exception {
        for (int rate : new int[] {2, 20}) {
            CourseBench.Result result = courses.run(rate, rate * 5, rate * 15);
            System.out.println("a    " + result + load());
            multiples("a    whole chain", result.whole(), roundTrip(kafka), "targets 25x and 30x");
        }
    }

    /** Measured beside each part, because others on the machine come and go. */
    private static Latencies roundTrip(RawKafka kafka) throws Exception {
        Latencies raw = kafka.roundTrips(3_000);
        System.out.printf(Locale.ROOT, "raw  kafka-clients round trip: %s%s%n", raw, load());
        return raw;
    }

    /** How many processes want a processor: how much of the machine others had. */
    private static String load() {
        return String.format(
                Locale.ROOT,
                " [load %.1f]",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
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

    static long residentKilobytes(long pid) throws IOException {
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
