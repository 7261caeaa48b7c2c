package health.daybreak.systemtests.bench;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * ({@code notification}) How late texts are that fall due as 100,000 in an hour do, and how fast 100,000 that are due at once
 * drain at the provider's rate, with the memory of the service. Beside it what the same provider takes from a bare loop.
 */
final class NotificationBench {

    private static final int RATE = 50;
    private static final int AN_HOURS = 100_000;
    private static final int SPREAD_SECONDS = 120;
    private static final int BARE = 20_000;
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_SECONDS = 1_800;
    private static final long WATCHED_SECONDS = 300;

    private final Path home;

    NotificationBench(Path home) {
        this.home = home;
    }

    /** Prints one line a measurement, with how busy the machine was. */
    void run(Supplier<String> load) throws Exception {
        try (TextProvider provider = new TextProvider();
                RunningPlatform platform = RunningPlatform.startWith(settings(provider), home, "up");
                DueTexts texts = new DueTexts(platform.brokers(), platform.storeUri())) {
            texts.learn();
            System.out.println("notification  bare loop: " + bare(provider) + load.get());
            System.out.println("notification  " + spread(provider, texts) + load.get());
            System.out.println("notification  " + drained(provider, texts, platform) + load.get());
            if (provider.repeated() > 0) {
                System.out.println("notification  WRONG: " + provider.repeated() + " texts came twice");
            }
        }
    }

    private static Map<String, String> settings(TextProvider provider) {
        return Map.of(
                "DAYBREAK_STORE_HEAP",
                "2048",
                "DAYBREAK_NOTIFICATION_TEXT",
                "http",
                "DAYBREAK_NOTIFICATION_TEXTGATEWAY_URL",
                provider.address().toString(),
                "DAYBREAK_NOTIFICATION_TEXTGATEWAY_TOKEN",
                "bench",
                "RESILIENCE4J_RATELIMITER_INSTANCES_SMS_LIMITFORPERIOD",
                Integer.toString(RATE));
    }

    /** What one process can hand to this provider when it does nothing else. */
    private static String bare(TextProvider provider) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService loops = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int n = 0; n < CONNECTIONS; n++) {
                loops.submit(() -> {
                    for (int text = next.getAndIncrement(); text < BARE; text = next.getAndIncrement()) {
                        client.send(
                                HttpRequest.newBuilder(provider.address())
                                        .header("Idempotency-Key", "bare-" + text)
                                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                    }
                    return null;
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%.0f texts/s over %d connections", BARE / seconds, CONNECTIONS);
    }

    private static String spread(TextProvider provider, DueTexts texts) throws InterruptedException {
        int count = AN_HOURS * SPREAD_SECONDS / 3_600;
        // Nobody tells the service of the copies: it finds them when it looks whatever it knows, once a minute.
        Instant from = Instant.now().plusSeconds(75);
        long step = TimeUnit.SECONDS.toNanos(SPREAD_SECONDS) / count;
        List<String> ids = texts.make(count, n -> from.plusNanos(step * n));
        await(provider, ids);
        Latencies late = new Latencies(count);
        for (int n = 0; n < count; n++) {
            long due = from.plusNanos(step * n).toEpochMilli();
            late.add(TimeUnit.MILLISECONDS.toNanos(
                    Objects.requireNonNull(provider.first().get(ids.get(n))) - due));
        }
        return String.format(
                Locale.ROOT, "100,000 an hour, %d of them in %d s: late by %s", count, SPREAD_SECONDS, late);
    }

    private static String drained(TextProvider provider, DueTexts texts, RunningPlatform platform)
            throws InterruptedException, IOException {
        long pid = Objects.requireNonNull(platform.processes().get("notification"));
        Instant first = Instant.now();
        List<String> ids = texts.make(AN_HOURS, n -> first);
        long before = Bench.residentKilobytes(pid) / 1024;
        Map<String, Double> worked = worked(platform);
        // The service finds the copies when it looks whatever it knows; until then there is nothing to drain.
        awaitFirst(provider, ids);
        int atStart = sent(provider, ids);
        long start = System.nanoTime();
        long most = before;
        while (sent(provider, ids) < AN_HOURS
                && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(WATCHED_SECONDS)) {
            most = Math.max(most, Bench.residentKilobytes(pid) / 1024);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int sent = sent(provider, ids) - atStart;
        return String.format(
                Locale.ROOT,
                "%d due at once, the provider's limit %d/s: %d sent in %.0f s, %.0f/s; notification resident %d MB before, %d MB at most; milliseconds of processor a text: %s",
                AN_HOURS,
                RATE,
                sent,
                seconds,
                sent / seconds,
                before,
                most,
                perText(worked, worked(platform), sent));
    }

    /** Seconds of processor time of each process so far. */
    private static Map<String, Double> worked(RunningPlatform platform) {
        Map<String, Double> worked = new TreeMap<>();
        platform.processes().forEach((name, pid) -> ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(time -> worked.put(name, time.toMillis() / 1e3)));
        return worked;
    }

    private static String perText(Map<String, Double> before, Map<String, Double> after, int sent) {
        return after.entrySet().stream()
                .map(part -> String.format(
                        Locale.ROOT,
                        "%s %.1f",
                        part.getKey(),
                        1_000 * (part.getValue() - before.getOrDefault(part.getKey(), 0.0)) / sent))
                .collect(Collectors.joining(", "));
    }

    private static int sent(TextProvider provider, List<String> ids) {
        return (int) ids.stream().filter(provider.first()::containsKey).count();
    }

    private static void awaitFirst(TextProvider provider, List<String> ids) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (sent(provider, ids) == 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("No text came in " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static void await(TextProvider provider, List<String> ids) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!provider.first().keySet().containsAll(ids)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Not every text came in " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
