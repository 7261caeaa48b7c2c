package health.daybreak.systemtests.races;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.races.LastPlace.Outcome;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code ./daybreak chaos races}: 32 people want the last place in the same moment, at two instances of scheduling of which one is
 * killed in the middle now and then; exactly one gets it, each time, and the others are offered something else.
 */
public final class Races {

    /** How many want a place at once. */
    public static final int PEOPLE = 32;

    private static final String CLINICS = "races-";
    private static final int NEW_PATIENTS = 40;
    private static final long TOKEN_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final long LATEST_KILL_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private final PrintStream out;
    private final RaceBook book;
    private final Random random = new Random(1);

    /** What a run showed. */
    public record Report(int races, int kills, int askedAgain, BookingsAudit.Finding bookings, List<String> faults) {}

    /** @param home the data folder of the platform, in which the results are kept too */
    public Races(Path home, PrintStream out) throws IOException {
        this.out = out;
        this.book = new RaceBook(home.resolve("races.jsonl"));
    }

    /**
     * Runs races until there are so many, those of earlier runs on the same folder included, and then audits everything.
     *
     * @param killEvery in each so manieth race an instance is killed, the first and the second in turn; 0 for never
     */
    public Report run(RunningPlatform platform, int races, int killEvery)
            throws IOException, InterruptedException, ExecutionException {
        if (book.races() > 0) {
            out.printf("%d races were run before%n", book.races());
        }
        try (Instances instances = new Instances(platform);
                EligiblePatients eligible = new EligiblePatients(platform.brokers(), platform.storeUri())) {
            book.runBegins();
            Arena arena = new Arena(platform, instances, eligible);
            for (int n = 0; book.races() < races; n++) {
                arena.race(n, killEvery > 0 && n % killEvery == killEvery - 1);
            }
        }
        return report(platform);
    }

    private Report report(RunningPlatform platform) {
        BookingsAudit.Finding bookings = new BookingsAudit(platform.storeUri(), CLINICS).audit();
        List<String> faults = new ArrayList<>(book.faults());
        faults.addAll(bookings.faults());
        Set<String> lost = new HashSet<>(book.winners());
        lost.removeAll(bookings.courses());
        lost.forEach(course -> faults.add("Acknowledged and not there: course " + course));
        int unasked = bookings.courses().size() - book.winners().size();
        // A run that was stopped in a race may leave one booking of which it wrote nothing.
        if (unasked > book.runs() - 1) {
            faults.add(unasked + " courses are booked that nobody was told of");
        }
        return new Report(book.races(), book.kills(), book.askedAgain(), bookings, faults);
    }

    /** One run: its clinics, one after the other, and the people who want a place there. */
    private final class Arena {

        private final RunningPlatform platform;
        private final Instances instances;
        private final EligiblePatients eligible;
        private final String run = CLINICS + book.runs() + "-";
        private final Deque<String> patients = new ArrayDeque<>();
        private String clinic = "";
        private ZoneId zone = ZoneId.of("UTC");
        private LocalDate begin = LocalDate.EPOCH;
        private TestClient signedIn = TestClient.at("");
        private String token = "";
        private long since;

        Arena(RunningPlatform platform, Instances instances, EligiblePatients eligible) {
            this.platform = platform;
            this.instances = instances;
            this.eligible = eligible;
        }

        void race(int number, boolean kill) throws IOException, InterruptedException, ExecutionException {
            Place place = Place.number(number);
            if (!clinic.equals(run + place.clinic())) {
                open(run + place.clinic());
            }
            if (patients.size() < PEOPLE) {
                patients.addAll(eligible.of(clinic, NEW_PATIENTS));
            }
            if (System.nanoTime() - since > TOKEN_NANOS) {
                signIn();
            }
            List<String> people = patients.stream().limit(PEOPLE).toList();
            boolean first = book.kills() % 2 == 0;
            Outcome outcome =
                    LastPlace.race(people, patient -> place.wanted(patient, begin, zone), this::client, () -> {
                        if (kill) {
                            killOne(first);
                        }
                    });
            book.note(number, outcome, kill);
            outcome.winners().forEach(winner -> patients.remove(winner.patientId()));
            if (kill || !outcome.exactlyOneOf(PEOPLE)) {
                out.printf("race %d: %s%s%n", book.races(), outcome, kill ? ", with a kill" : "");
                instances.awaitBoth();
            }
            if (book.races() % 100 == 0) {
                out.printf("%d races%n", book.races());
            }
        }

        private TestClient client(int n) {
            return TestClient.at(instances.address(n))
                    .with("Authorization", token)
                    .with("Daybreak-Clinic", clinic)
                    .with("Daybreak-Acting-For", clinic + "-prescriber");
        }

        private void open(String name) {
            clinic = name;
            patients.clear();
            signIn();
            new Clinic(() -> signedIn).opensWhereTheDayBegins(1, 1);
            zone = ZoneId.of(expect(200, signedIn.get("/api/scheduling/clinic")).at("/zone"));
            begin = LocalDate.now(zone).plusDays(1);
        }

        private void signIn() {
            signedIn = platform.machine(clinic);
            token = "Bearer " + platform.token();
            since = System.nanoTime();
        }

        private void killOne(boolean first) {
            LockSupport.parkNanos(random.nextLong(LATEST_KILL_NANOS));
            if (first) {
                instances.killFirst();
            } else {
                instances.killSecond();
            }
        }
    }
}
