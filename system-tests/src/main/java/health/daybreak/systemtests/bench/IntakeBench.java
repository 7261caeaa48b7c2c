package health.daybreak.systemtests.bench;

import static health.daybreak.systemtests.journey.Clinic.expect;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * ({@code intake}) Verdicts a second with the full rule set, screenings accepted a second end to end (the decision answered
 * and known to scheduling), and a what-if over all patients of a clinic.
 */
final class IntakeBench {

    private static final int WARM_UP = 100;
    private static final int DECISIONS = 600;
    private static final int CONNECTIONS = 8;
    private static final int CLINICS = 2;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final String CLINIC = "intake-1";
    private static final String BOOK = "/api/intake/rule-book";

    private final RunningPlatform platform;
    private final Crowd crowd;

    IntakeBench(RunningPlatform platform, Crowd crowd) {
        this.platform = platform;
        this.crowd = crowd;
    }

    /** Prints one line a measurement, with how busy the machine was. */
    void run(Supplier<String> load) throws Exception {
        List<Person> people = crowd.gather("intake", CLINICS, WARM_UP + DECISIONS);
        try (MongoClient client = MongoClients.create(platform.storeUri())) {
            MongoCollection<Document> followers =
                    client.getDatabase("scheduling").getCollection("candidates");
            accepted(people.subList(0, WARM_UP), followers);
            System.out.println("intake  " + accepted(people.subList(WARM_UP, people.size()), followers) + load.get());
        }
        System.out.println("intake  " + verdicts() + load.get());
        System.out.println("intake  " + whatIf() + load.get());
    }

    private static String accepted(List<Person> people, MongoCollection<Document> followers) throws Exception {
        ConcurrentLinkedQueue<Person> waiting = new ConcurrentLinkedQueue<>(people);
        Latencies latencies = new Latencies(people.size());
        long start = System.nanoTime();
        try (ExecutorService prescribers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < CONNECTIONS; n++) {
                all.add(prescribers.submit(() -> decide(waiting, latencies)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        double answered = (System.nanoTime() - start) / 1e9;
        awaitFollowers(people, followers);
        double known = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d connections: %.0f screenings accepted/s, %.0f/s end to end; an answer %s",
                CONNECTIONS,
                latencies.count() / answered,
                people.size() / known,
                latencies);
    }

    private static void decide(ConcurrentLinkedQueue<Person> waiting, Latencies latencies) {
        for (Person person = waiting.poll(); person != null; person = waiting.poll()) {
            long asked = System.nanoTime();
            expect(200, person.decide("ELIGIBLE"));
            latencies.add(System.nanoTime() - asked);
        }
    }

    private static void awaitFollowers(List<Person> people, MongoCollection<Document> followers) {
        List<String> ids = people.stream().map(Person::id).toList();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (followers.countDocuments(
                        Filters.and(Filters.in("_id", ids), Filters.exists("state.screening.screeningId")))
                < ids.size()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Scheduling did not hear of every decision within two minutes");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Has every decision of a clinic given anew: the service measures the verdicts themselves. */
    private String verdicts() {
        TestClient client = platform.machine(CLINIC);
        client.post(BOOK + "/recomputation", null);
        JsonNode done = expect(200, client.post(BOOK + "/recomputation", null)).json();
        if (!done.at("/differing").isEmpty()) {
            throw new IllegalStateException("Decisions came out otherwise: " + done.at("/differing"));
        }
        int rules = client.get(BOOK).json().at("/rules").size();
        return String.format(
                Locale.ROOT,
                "verdicts with %d rules on one thread: %.0f/s, p50 %.3f ms, p99 %.3f ms (n=%d)",
                rules,
                done.at("/verdictsPerSecond").asDouble(),
                done.at("/p50Micros").asDouble() / 1000,
                done.at("/p99Micros").asDouble() / 1000,
                done.at("/decisions").asInt());
    }

    /** Tries a draft on every patient of a clinic. */
    private String whatIf() {
        TestClient client = platform.machine(CLINIC);
        String draft = BOOK + "/review.weight-above-115/draft";
        expect(
                200,
                client.put(
                        draft,
                        Map.of(
                                "severity",
                                "BLOCK",
                                "sentence",
                                "Weight above 60 kg, for the benchmark.",
                                "source",
                                Map.of("citation", "Benchmark", "mark", "P"),
                                "overridableBy",
                                "MEDICAL_DIRECTOR",
                                "effectiveFrom",
                                LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(),
                                "when",
                                Map.of("measure", "WEIGHT_KILOGRAMS", "above", 60),
                                "why",
                                "To see how long it takes")));
        client.get(draft + "/effect");
        long start = System.nanoTime();
        JsonNode effect = expect(200, client.get(draft + "/effect")).json();
        double millis = (System.nanoTime() - start) / 1e6;
        return String.format(
                Locale.ROOT,
                "what-if over %d patients (%d verdicts change): %.0f ms",
                effect.at("/patients").asInt(),
                effect.at("/changed").size(),
                millis);
    }
}
