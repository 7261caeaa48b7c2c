package health.daybreak.systemtests.bench;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** People who only wait for a prescriber's decision, spread over as many clinics as a benchmark needs. */
final class Crowd {

    /** More would only wait for each other on a small machine. */
    private static final int PREPARERS = 4;

    private static final long TOKEN_NANOS = Duration.ofMinutes(1).toNanos();

    private final RunningPlatform platform;

    Crowd(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Registers and screens so many people in clinics {@code <name>-1} to {@code <name>-<clinics>}. */
    List<Person> gather(String name, int clinics, int people) throws Exception {
        long start = System.nanoTime();
        List<Clinic> open = new ArrayList<>();
        for (int n = 1; n <= clinics; n++) {
            open.add(new Clinic(signedIn(name + "-" + n)).opens(8, 4));
        }
        try (ExecutorService preparers = Executors.newFixedThreadPool(PREPARERS)) {
            List<Future<Person>> prepared = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                Clinic clinic = open.get(n % clinics);
                String family = name + " " + n;
                prepared.add(preparers.submit(() -> clinic.inquiry("Bench", family)
                        .answersQuestionnaires()
                        .isScreened()
                        .isTested()));
            }
            List<Person> ready = new ArrayList<>();
            for (Future<Person> person : prepared) {
                ready.add(person.get());
            }
            System.err.printf(
                    "%d people for %s prepared in %d s%n",
                    people, name, Duration.ofNanos(System.nanoTime() - start).toSeconds());
            return ready;
        }
    }

    /** The clinic's client, with another token every minute. */
    private Supplier<TestClient> signedIn(String clinic) {
        return new Supplier<>() {
            private TestClient client = platform.machine(clinic);
            private long since = System.nanoTime();

            @Override
            public synchronized TestClient get() {
                if (System.nanoTime() - since > TOKEN_NANOS) {
                    client = platform.machine(clinic);
                    since = System.nanoTime();
                }
                return client;
            }
        };
    }
}
