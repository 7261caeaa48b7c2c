package health.daybreak.systemtests.bench;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who only wait for a prescriber's decision, spread over as many clinics as a benchmark needs. */
final class Crowd {

    private static final int PREPARERS = 8;

    private final RunningPlatform platform;

    Crowd(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Registers and screens so many people in clinics {@code <name>-1} to {@code <name>-<clinics>}. */
    List<Person> gather(String name, int clinics, int people) throws Exception {
        List<Clinic> open = new ArrayList<>();
        for (int n = 1; n <= clinics; n++) {
            TestClient client = platform.machine(name + "-" + n);
            open.add(new Clinic(client).opens(8, 4));
        }
        try (ExecutorService preparers = Executors.newFixedThreadPool(PREPARERS)) {
            List<Future<Person>> prepared = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                Clinic clinic = open.get(n % clinics);
                String family = name + " " + n;
                prepared.add(preparers.submit(() ->
                        clinic.inquiry("Bench", family).answersQuestionnaires().isScreened()));
            }
            List<Person> ready = new ArrayList<>();
            for (Future<Person> person : prepared) {
                ready.add(person.get());
            }
            return ready;
        }
    }
}
