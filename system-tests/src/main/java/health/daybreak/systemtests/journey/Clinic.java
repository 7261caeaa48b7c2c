package health.daybreak.systemtests.journey;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
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

    private static final Duration INSISTENCE = Duration.ofMinutes(3);

    private final Supplier<TestClient> client;
    private final boolean insistent;

    private Clinic(Supplier<TestClient> client, boolean insistent) {
        this.client = client;
        this.insistent = insistent;
    }

    /** @param client signed in, and working for one clinic */
    public Clinic(TestClient client) {
        this(() -> client, false);
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

    /**
     * Sets the clinic up: open every weekday from 7 to 19, with its staff on shift all the while.
     *
     * @param chairs how many, each for any route
     * @param nurses how many besides the one prescriber and the one therapist; each watches two chairs
     */
    public Clinic opens(int chairs, int nurses) {
        List<Map<String, Object>> hours = new ArrayList<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            hours.add(Map.of("weekday", day, "from", "07:00", "to", "19:00"));
        }
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
                                "America/New_York",
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

    /** Moves the clock of a demo forward by an ISO-8601 duration. */
    public void later(String duration) {
        expect(200, post("/api/demo/clock", Map.of("advance", duration)));
    }

    /** The answer, if it has this status; fails with what the service said otherwise. */
    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + " but got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
