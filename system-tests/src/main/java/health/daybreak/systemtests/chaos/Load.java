package health.daybreak.systemtests.chaos;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * People at work in some clinics while processes die around them: each takes an inquiry all the way to a signed session,
 * again and again, and repeats what was not answered with the same idempotency key, as a browser does.
 */
public final class Load implements AutoCloseable {

    /** A course whose start was acknowledged. */
    public record Started(String patientId, String courseId, List<String> sessionIds) {}

    private final RunningPlatform platform;
    private final ExecutorService people;
    private final Queue<Started> started = new ConcurrentLinkedQueue<>();
    private final Queue<String> signed = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;

    /** Begins at once, with one person at work in each of so many clinics. */
    public Load(RunningPlatform platform, int clinics) {
        this.platform = platform;
        this.people = Executors.newFixedThreadPool(clinics);
        for (int n = 1; n <= clinics; n++) {
            String clinic = "clinic-" + n;
            people.execute(() -> work(clinic));
        }
    }

    private void work(String name) {
        try {
            FreshToken client = new FreshToken(platform, name);
            Clinic clinic = Clinic.insistent(client::get).opensWhereTheDayBegins(20, 10);
            for (int patient = 1; !closing; patient++) {
                journey(clinic, name + " patient " + patient);
            }
        } catch (RuntimeException | AssertionError failed) {
            failures.add(failed);
        }
    }

    private void journey(Clinic clinic, String name) {
        Person person = clinic.inquiry("Chaos", name)
                .answersQuestionnaires()
                .isScreened()
                .isTested()
                .signs("TREATMENT_IV", "OFF_LABEL_USE")
                .isFoundEligible();
        List<Visit> visits = person.startsCourse("iv-induction");
        started.add(new Started(
                person.id(),
                visits.getFirst().courseId(),
                visits.stream().map(Visit::id).toList()));
        visits.getFirst()
                .isKnownToTreatment()
                .isReadyFor(Instant.EPOCH.plusSeconds(1))
                .arrives()
                .passesTheGate(Instant.now())
                .doseStarts()
                .vitals(138, 84)
                .doseIsStoppedAt(5)
                .vitals(130, 80)
                .isDischargedByThePrescriber("Load test: nobody waits an hour")
                .isSigned();
        signed.add(visits.getFirst().id());
    }

    /** Courses whose start was acknowledged so far. */
    public List<Started> started() {
        return List.copyOf(started);
    }

    /** Sessions whose sign-off was acknowledged so far. */
    public List<String> signed() {
        return List.copyOf(signed);
    }

    /** What went wrong for people although they insisted: refusals that should not have been. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Lets everybody finish the journey in hand. */
    @Override
    public void close() {
        closing = true;
        people.shutdown();
        try {
            if (!people.awaitTermination(10, TimeUnit.MINUTES)) {
                failures.add(new IllegalStateException("Some journeys did not end within 10 minutes"));
                people.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            people.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** A client whose token is renewed before it runs out. */
    private static final class FreshToken {

        private static final long RENEW_NANOS = TimeUnit.MINUTES.toNanos(2);

        private final RunningPlatform platform;
        private final String clinic;
        private TestClient client;
        private long since;

        FreshToken(RunningPlatform platform, String clinic) {
            this.platform = platform;
            this.clinic = clinic;
            this.client = platform.machine(clinic);
            this.since = System.nanoTime();
        }

        TestClient get() {
            if (System.nanoTime() - since > RENEW_NANOS) {
                client = platform.machine(clinic);
                since = System.nanoTime();
            }
            return client;
        }
    }
}
