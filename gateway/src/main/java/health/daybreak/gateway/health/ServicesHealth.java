package health.daybreak.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * UP when every service says it is ready. All are asked at once; the answer is kept for a moment, so that frequent
 * probes do not multiply, and a shorter one while not all are up, so that a start is seen when it is done.
 */
final class ServicesHealth implements HealthIndicator {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long KEPT_NANOS_WHILE_DOWN = Duration.ofMillis(100).toNanos();

    private final HttpClient client;
    private final Map<String, URI> services;
    private @Nullable Health last;
    private long asked;

    ServicesHealth(HttpClient client, Map<String, URI> services) {
        this.client = client;
        this.services = services;
    }

    @Override
    public synchronized Health health() {
        Health kept = last;
        if (kept != null && System.nanoTime() - asked < keptFor(kept)) {
            return kept;
        }
        Health now = askAll();
        last = now;
        asked = System.nanoTime();
        return now;
    }

    private static long keptFor(Health health) {
        return Status.UP.equals(health.getStatus()) ? KEPT_NANOS : KEPT_NANOS_WHILE_DOWN;
    }

    private Health askAll() {
        Map<String, CompletableFuture<String>> answers = new TreeMap<>();
        services.forEach((name, base) -> answers.put(name, ask(base)));
        Health.Builder health = services.isEmpty() ? Health.down() : Health.up();
        answers.forEach((name, answer) -> {
            String status = answer.join();
            health.withDetail(name, status);
            if (!"UP".equals(status)) {
                health.down();
            }
        });
        return health.build();
    }

    private CompletableFuture<String> ask(URI base) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/actuator/health/readiness"))
                .timeout(ANSWER_WITHIN)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) ->
                        failure != null ? "no answer" : answer.statusCode() == 200 ? "UP" : "DOWN");
    }
}
