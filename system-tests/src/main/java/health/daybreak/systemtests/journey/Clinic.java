package health.daybreak.systemtests.journey;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A clinic as its people work it, over the public API: each method is one thing that somebody does. Fails with the
 * service's own words when something is refused that should not be.
 */
public final class Clinic {

    private static final Duration INSISTENCE = Duration.ofMinutes(5);

    private final Supplier<TestClient> client;
    private final boolean insistent;

    private Clinic(Supplier<TestClient> client, boolean insistent) {
        this.client = client;
        this.insistent = insistent;
    }

    /** @param client signed in, and working for one clinic */
    public Clinic(TestClient client) {
        this(() -> client);
    }

    /** @param client asked for at each request, so that its token is fresh */
    public Clinic(Supplier<TestClient> client) {
        this(client, false);
    }

    /**
     * A clinic whose people repeat a request, with the same idempotency key, until somebody answers it: as browsers do
     * while services die and come back.
     *
     * @param client asked for at each request, so that its token is fresh
     */
    public static Clinic insistent(Supplier<TestClient> client) {
        return new Clinic(client, true);
    }

    /** Reads something. */
    public Answer get(String path) {
        return send(signedIn -> signedIn.get(path));
    }

    /** Asks for something to be done, under a new idempotency key. */
    public Answer post(String path, @Nullable Object body) {
        String key = UUID.randomUUID().toString();
        return send(signedIn -> signedIn.withKey(key).post(path, body));
    }

    /** Saves something as a whole. */
    public Answer put(String path, Object body) {
        return send(signedIn -> signedIn.put(path, body));
    }

    private Answer send(Function<TestClient, Answer> request) {
        if (!insistent) {
            return request.apply(client.get());
        }
        return Awaitility.await("an answer")
                .atMost(INSISTENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> request.apply(client.get()), answer -> answer.status() < 500 && answer.status() != 401);
    }

    /** Sets the clinic up in New York: open from Monday to Friday from 7 to 19, with its staff on shift all the while. */
    public Clinic opens(int chairs, int nurses) {
        return opens(chairs, nurses, "America/New_York", hours(5, "07:00", "19:00"));
    }

    /** Sets the clinic up where it is early in the morning now, open day and night: so that visits can begin today. */
    public Clinic opensWhereTheDayBegins(int chairs, int nurses) {
        return opensWhereTheDayBegins(chairs, nurses, Instant.now());
    }

    /** The same for a platform whose clock says {@code now}. */
    public Clinic opensWhereTheDayBegins(int chairs, int nurses, Instant now) {
        int hour = now.atOffset(ZoneOffset.UTC).getHour();
        int east = hour < 12 ? -hour : 24 - hour;
        // The zone database counts these the other way round: Etc/GMT-3 is three hours ahead of Greenwich.
        String zone = "Etc/GMT" + (east > 0 ? "-" + east : "+" + -east);
        return opens(chairs, nurses, zone, hours(7, "00:00", "23:45"));
    }

    private static List<Map<String, Object>> hours(int days, String from, String to) {
        return Arrays.stream(DayOfWeek.values())
                .limit(days)
                .map(day -> Map.<String, Object>of("weekday", day.name(), "from", from, "to", to))
                .toList();
    }

    private Clinic opens(int chairs, int nurses, String zone, List<Map<String, Object>> hours) {
        List<Map<String, Object>> seats = IntStream.rangeClosed(1, chairs)
                .mapToObj(n -> Map.<String, Object>of(
                        "chairId", "chair-" + n, "name", "Chair " + n, "routes", List.of("IV", "IM", "KAP")))
                .toList();
        expect(
                200,
                put(
                        "/api/scheduling/clinic",
                        Map.of(
                                "name",
                                "Riverside clinic",
                                "zone",
                                zone,
                                "openingHours",
                                hours,
                                "closedOn",
                                List.of(),
                                "chairs",
                                seats,
                                "chairsPerNurse",
                                2)));
        String clinic = expect(200, get("/api/scheduling/clinic")).at("/clinicId");
        for (int n = 1; n <= nurses; n++) {
            employs(clinic + "-nurse-" + n, "Nurse " + n, "NURSE", hours);
        }
        employs(clinic + "-prescriber", "Prescriber", "PRESCRIBER", hours);
        employs(clinic + "-therapist", "Therapist", "THERAPIST", hours);
        return this;
    }

    /** The clinic also employs those who sign in at a demo, so that what they decide and begin is theirs to answer for. */
    public Clinic employsThoseWhoSignIn() {
        List<Map<String, Object>> never = List.of();
        employs("staff-nurse", "Maya Okafor", "NURSE", never);
        employs("staff-prescriber", "Dr Elena Rossi", "PRESCRIBER", never);
        employs("staff-director", "Dr Amara Boateng", "PRESCRIBER", never);
        employs("staff-therapist", "Lena Park", "THERAPIST", never);
        return this;
    }

    private void employs(String staffId, String name, String role, List<Map<String, Object>> shifts) {
        expect(
                200,
                put(
                        "/api/scheduling/staff/" + staffId,
                        Map.of(
                                "displayName",
                                name,
                                "roles",
                                List.of(role),
                                "credentials",
                                List.of(
                                        Map.of("kind", "LICENCE", "expiresOn", "2030-12-31"),
                                        Map.of("kind", "BOARD_CERTIFICATION", "expiresOn", "2030-12-31"),
                                        Map.of("kind", "DEA_REGISTRATION", "expiresOn", "2030-12-31"),
                                        Map.of("kind", "ACLS", "expiresOn", "2030-12-31")),
                                "shifts",
                                shifts,
                                "leave",
                                List.of(),
                                "active",
                                true)));
    }

    /** Somebody asks for treatment on the phone. */
    public Person inquiry(String given, String family) {
        return new Person(
                this,
                expect(201, post("/api/intake/inquiries", person(given, family)))
                        .at("/patientId"));
    }

    /** What an inquiry by form or phone carries. */
    public static Map<String, Object> person(String given, String family) {
        return Map.of(
                "givenName", given,
                "familyName", family,
                "birthDate", "1984-05-17",
                "administrativeGender", "female",
                "email", "patient@example.org",
                "mobile", "+12025550123",
                "language", "en",
                "timeZone", "America/New_York",
                "asksFor", "Help with depression");
    }

    /** Another practice refers somebody as a FHIR R4 bundle. */
    public Person referral(String bundle) {
        Answer answer = post("/api/intake/referrals", bundle);
        if (answer.status() / 100 != 2) {
            throw new AssertionError("The referral was refused: " + answer.status() + " " + answer.body());
        }
        return new Person(this, answer.at("/patientId"));
    }

    /** The questions that a screening asks; every one must be answered before a decision. */
    public List<String> contraindicationQuestions() {
        List<String> questions = new ArrayList<>();
        for (JsonNode question : expect(200, get("/api/intake/rules")).json().at("/questions")) {
            questions.add(question.at("/question").asString());
        }
        return questions;
    }

    /** Moves the clock of a demo forward. */
    public Instant later(Duration duration) {
        return Instant.parse(expect(200, post("/api/demo/clock", Map.of("advance", duration.toString())))
                .at("/now"));
    }

    /** Moves the clock of a demo to a quarter of an hour before this moment, if that is still to come. */
    public Instant laterThan(Instant moment) {
        Duration ahead = Duration.between(now(), moment).minusMinutes(15);
        return ahead.isPositive() ? later(ahead) : now();
    }

    /** What the clock of a demo says. */
    public Instant now() {
        return Instant.parse(expect(200, get("/api/demo/clock")).at("/now"));
    }

    /** The answer, if it has this status; fails with what the service said otherwise. */
    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + " but got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
