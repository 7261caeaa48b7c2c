package health.daybreak.systemtests.bench;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * ({@code floor}) An hour of a busy floor in three minutes: six chairs with a running dose, a set of vital signs for each
 * every five minutes from one of three tablets in turn. Measured from before an entry is sent until another screen (the
 * two other tablets, which show the session, and the board at the desk) has heard of it and has read it.
 */
final class FloorBench {

    private static final String CLINIC = "floor";
    private static final int CHAIRS = 6;
    private static final int NURSES = 3;
    private static final int TABLETS = 3;
    private static final int ROUNDS = 12;
    private static final int WARM_UP_ROUNDS = 2;
    private static final Duration HOUR_TAKES = Duration.ofMinutes(3);

    private final RunningPlatform platform;

    FloorBench(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Whose session runs in a chair, and on which day's board it stands. */
    private record Chair(String sessionId, String date) {}

    /** What one run found; {@code answered} is what the nurse at the tablet waits for. */
    record Result(Latencies answered, Latencies heard, Latencies shown) {

        static Result empty() {
            int most = ROUNDS * CHAIRS * TABLETS;
            return new Result(new Latencies(most), new Latencies(most), new Latencies(most));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "an entry answered %s; heard by another screen %s; read by another screen %s",
                    answered,
                    heard,
                    shown);
        }
    }

    /** Runs the hour and returns what was found. */
    Result run(Supplier<String> load) throws Exception {
        List<Chair> chairs = sixDosesRun();
        TestClient client = platform.machine(CLINIC);
        String token = platform.token();
        List<Screen> screens = new ArrayList<>();
        for (int n = 0; n <= TABLETS; n++) {
            screens.add(new Screen(platform.gateway(), token));
        }
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            hour(WARM_UP_ROUNDS, chairs, screens, client, people, Result.empty());
            Result result = Result.empty();
            hour(ROUNDS, chairs, screens, client, people, result);
            System.out.println("floor  " + result + load.get());
            return result;
        } finally {
            screens.forEach(Screen::close);
        }
    }

    private List<Chair> sixDosesRun() {
        Clinic clinic = new Clinic(platform.machine(CLINIC)).opensWhereTheDayBegins(CHAIRS, NURSES);
        List<Chair> chairs = new ArrayList<>();
        for (int chair = 1; chair <= CHAIRS; chair++) {
            Visit visit = clinic.inquiry("Floor", "Chair " + chair)
                    .answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .signs("TREATMENT_IV", "OFF_LABEL_USE")
                    .isFoundEligible()
                    .startsCourse("iv-induction")
                    .getFirst()
                    .isKnownToTreatment()
                    .isReadyFor(Instant.EPOCH.plusSeconds(1))
                    .arrives()
                    .passesTheGate(Instant.now())
                    .doseStarts();
            chairs.add(new Chair(visit.id(), visit.session().at("/slot/date")));
        }
        return chairs;
    }

    /** Rounds from chair to chair, evenly over the time. */
    private static void hour(
            int rounds,
            List<Chair> chairs,
            List<Screen> screens,
            TestClient client,
            ExecutorService people,
            Result result)
            throws Exception {
        long between = HOUR_TAKES.toNanos() / (ROUNDS * CHAIRS);
        long next = System.nanoTime();
        for (int entry = 0; entry < rounds * CHAIRS; entry++) {
            next += between;
            for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            entry(entry, chairs.get(entry % CHAIRS), screens, client, people, result);
        }
    }

    private static void entry(
            int number, Chair chair, List<Screen> screens, TestClient client, ExecutorService people, Result result)
            throws Exception {
        int tablet = number % TABLETS;
        int systolic = 110 + number % 30;
        int heartRate = 60 + number % 37;
        String spoken = systolic + "/78 " + heartRate + " 98";
        screens.forEach(Screen::attentive);
        long sent = System.nanoTime();
        List<Future<?>> others = new ArrayList<>();
        for (int n = 0; n < screens.size(); n++) {
            if (n != tablet) {
                Screen screen = screens.get(n);
                boolean board = n == TABLETS;
                others.add(people.submit(() -> {
                    result.heard().add(screen.hears(chair.sessionId()) - sent);
                    read(chair, spoken, board, client);
                    result.shown().add(System.nanoTime() - sent);
                    return null;
                }));
            }
        }
        expect(
                200,
                client.post("/api/treatment/sessions/" + chair.sessionId() + "/vitals", vitals(systolic, heartRate)));
        result.answered().add(System.nanoTime() - sent);
        for (Future<?> other : others) {
            other.get();
        }
    }

    private static Map<String, Object> vitals(int systolic, int heartRate) {
        return Map.of("reading", Map.of("systolic", systolic, "diastolic", 78, "heartRate", heartRate, "oxygen", 98));
    }

    /** What was heard must be there when it is asked for; a screen that had to ask twice would show old facts. */
    private static void read(Chair chair, String spoken, boolean board, TestClient client) {
        String found = board ? onTheBoard(chair, client) : onThePage(chair, client);
        if (!found.equals(spoken)) {
            throw new IllegalStateException("A screen was told of " + spoken + " and read " + found);
        }
    }

    private static String onTheBoard(Chair chair, TestClient client) {
        JsonNode board = expect(200, client.get("/api/treatment/board?date=" + chair.date()))
                .json();
        for (JsonNode lane : board.at("/chairs")) {
            for (JsonNode card : lane.at("/sessions")) {
                if (card.at("/sessionId").asString().equals(chair.sessionId())) {
                    return card.at("/chair/lastVitals/spoken").asString();
                }
            }
        }
        return "nothing on the board";
    }

    private static String onThePage(Chair chair, TestClient client) {
        JsonNode sets = expect(200, client.get("/api/treatment/sessions/" + chair.sessionId()))
                .json()
                .at("/vitals/sets");
        JsonNode last = sets.get(sets.size() - 1).at("/reading");
        return last.at("/systolic").asInt() + "/" + last.at("/diastolic").asInt() + " "
                + last.at("/heartRate").asInt() + " " + last.at("/oxygen").asInt();
    }
}
