package health.daybreak.systemtests.bench;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.systemtests.journey.Person;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** (c) Accepted screenings a second through the gateway: a prescriber's decision, stored, audited and on its way. */
final class ScreeningBench {

    record Result(int connections, double perSecond, Latencies latencies) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%2d connections: %6.0f accepted screenings/s, %s", connections, perSecond, latencies);
        }
    }

    private final Crowd crowd;

    ScreeningBench(Crowd crowd) {
        this.crowd = crowd;
    }

    Result run(int connections, int decisions) throws Exception {
        ConcurrentLinkedQueue<Person> waiting =
                new ConcurrentLinkedQueue<>(crowd.gather("screening" + connections, 2, decisions));
        Latencies latencies = new Latencies(decisions);
        AtomicInteger refused = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService prescribers = Executors.newFixedThreadPool(connections)) {
            for (int n = 0; n < connections; n++) {
                prescribers.execute(() -> decide(waiting, latencies, refused));
            }
            prescribers.shutdown();
            prescribers.awaitTermination(5, TimeUnit.MINUTES);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (refused.get() > 0) {
            throw new IllegalStateException(refused.get() + " decisions were refused");
        }
        return new Result(connections, latencies.count() / seconds, latencies);
    }

    private static void decide(ConcurrentLinkedQueue<Person> waiting, Latencies latencies, AtomicInteger refused) {
        Person person;
        while ((person = waiting.poll()) != null) {
            try {
                long start = System.nanoTime();
                expect(200, person.decide("ELIGIBLE"));
                latencies.add(System.nanoTime() - start);
            } catch (RuntimeException | AssertionError refusal) {
                refused.incrementAndGet();
            }
        }
    }

    /** All three loads of the issue, in order. */
    List<Result> runAll() throws Exception {
        run(4, 200);
        return List.of(run(1, 200), run(8, 400), run(32, 600));
    }
}
