package health.daybreak.systemtests.bench;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.races.EligiblePatients;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * ({@code scheduling}, d) A clinic's availability for a month and whole courses, over HTTP at the service itself: a closed loop, in
 * which each connection asks again as soon as it is answered. Beside it what the same process answers without doing anything.
 */
final class SchedulingBench {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final int RUNNING_COURSES = 60;
    private static final int CHAIRS = 6;
    private static final int NURSES = 3;
    private static final int CLINICS = 12;
    private static final int COURSES = 150;
    private static final int DAYS = 30;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int MOST_REQUESTS = 1_000_000;
    private static final int NO_PLACE = 409;
    private static final int NOT_NOW = 503;

    private final RunningPlatform platform;
    private final String address;

    /** Somebody who wants a course, and where. */
    private record Wanting(String clinic, String patientId) {}

    SchedulingBench(RunningPlatform platform) {
        this.platform = platform;
        this.address =
                "http://127.0.0.1:" + Ports.read(new Home(platform.home())).of("scheduling");
    }

    /** Prints one line a measurement, with how busy the machine was. */
    void run(Supplier<String> load) throws Exception {
        try (EligiblePatients eligible = new EligiblePatients(platform.brokers(), platform.storeUri())) {
            for (int clinic = 0; clinic <= CLINICS; clinic++) {
                new Clinic(platform.machine(name(clinic))).opens(CHAIRS, NURSES);
            }
            System.err.println(courses(1, wanting(eligible, 0, RUNNING_COURSES)));
            for (int connections : CONNECTIONS) {
                TestClient nobody = TestClient.at(address);
                System.out.println(
                        line("raw", connections, loop(connections, () -> nobody.get("/actuator/health/liveness"))));
                TestClient desk = at(name(0), platform.token());
                String month = month();
                System.out.println(
                        line("availability of a month", connections, loop(connections, () -> desk.get(month)))
                                + load.get());
            }
            for (int connections : CONNECTIONS) {
                System.out.println(courses(connections, wanting(eligible, 1, COURSES)) + load.get());
            }
        }
    }

    private static String name(int clinic) {
        return "scheduling-" + clinic;
    }

    private static String month() {
        LocalDate from = LocalDate.now(ZoneId.of("America/New_York")).plusDays(1);
        return "/api/scheduling/availability?protocol=iv-induction&from=" + from + "&to=" + from.plusDays(DAYS - 1);
    }

    private TestClient at(String clinic, String token) {
        return TestClient.at(address)
                .with("Authorization", "Bearer " + token)
                .with("Daybreak-Clinic", clinic)
                .with("Daybreak-Acting-For", clinic + "-prescriber");
    }

    /** So many people, who want courses in all clinics from this one on, turn by turn; or in the first alone. */
    private static List<Wanting> wanting(EligiblePatients eligible, int firstClinic, int people) {
        int clinics = firstClinic == 0 ? 1 : CLINICS;
        List<Wanting> all = new ArrayList<>();
        for (int clinic = 0; clinic < clinics; clinic++) {
            String name = name(firstClinic + clinic);
            eligible.of(name, Math.ceilDiv(people, clinics)).forEach(patient -> all.add(new Wanting(name, patient)));
        }
        Collections.shuffle(all, new Random(1));
        return all;
    }

    private record Measured(Latencies latencies, double seconds) {}

    private static String line(String what, int connections, Measured measured) {
        return String.format(
                Locale.ROOT,
                "scheduling d  %s, %d connections: %.0f/s, p50 %.2f ms, p99 %.2f ms (n=%d)",
                what,
                connections,
                measured.latencies().count() / measured.seconds(),
                measured.latencies().p50(),
                measured.latencies().p99(),
                measured.latencies().count());
    }

    private static Measured loop(int connections, Supplier<Answer> request) throws Exception {
        asking(connections, WARM_UP, request);
        return asking(connections, MEASURED, request);
    }

    private static Measured asking(int connections, Duration howLong, Supplier<Answer> request) throws Exception {
        Latencies latencies = new Latencies(MOST_REQUESTS);
        long start = System.nanoTime();
        long until = start + howLong.toNanos();
        together(connections, () -> {
            while (System.nanoTime() < until) {
                long asked = System.nanoTime();
                expect(200, request.get());
                latencies.add(System.nanoTime() - asked);
            }
        });
        return new Measured(latencies, (System.nanoTime() - start) / 1e9);
    }

    private String courses(int connections, List<Wanting> people) throws Exception {
        Queue<Wanting> waiting = new ConcurrentLinkedQueue<>(people);
        Latencies latencies = new Latencies(people.size());
        Unbooked unbooked = new Unbooked(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        String token = platform.token();
        long start = System.nanoTime();
        together(connections, () -> {
            for (Wanting next = waiting.poll(); next != null; next = waiting.poll()) {
                long asked = System.nanoTime();
                if (booked(next, token, unbooked)) {
                    latencies.add(System.nanoTime() - asked);
                }
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return line("whole courses of six sessions booked", connections, new Measured(latencies, seconds)) + unbooked;
    }

    /** How many were answered otherwise than with a course. */
    private record Unbooked(AtomicInteger full, AtomicInteger notNow, AtomicInteger notAnswered) {

        @Override
        public String toString() {
            return ", " + full + " found no place, " + notNow + " were told to come again, " + notAnswered
                    + " not answered within the client's limit";
        }
    }

    private boolean booked(Wanting wanting, String token, Unbooked unbooked) {
        Map<String, String> body = Map.of("patientId", wanting.patientId(), "protocolId", "iv-induction");
        Answer answer;
        try {
            answer = at(wanting.clinic(), token).post("/api/scheduling/courses", body);
        } catch (UncheckedIOException tooLate) {
            unbooked.notAnswered().incrementAndGet();
            return false;
        }
        switch (answer.status()) {
            case NO_PLACE -> unbooked.full().incrementAndGet();
            case NOT_NOW -> unbooked.notNow().incrementAndGet();
            default -> {
                expect(201, answer);
                return true;
            }
        }
        return false;
    }

    private static void together(int connections, Runnable work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < connections; n++) {
                all.add(people.submit(work));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
