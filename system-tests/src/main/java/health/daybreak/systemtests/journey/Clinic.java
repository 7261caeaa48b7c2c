package health.daybreak.systemtests.journey;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A clinic as its people work it, over the public API: each method is one thing that somebody does. Fails with the
 * service's own words when something is refused that should not be.
 */
public final class Clinic {

    private final TestClient client;

    /** @param client signed in, and working for one clinic */
    public Clinic(TestClient client) {
        this.client = client;
    }

    /** The client that everything goes through. */
    public TestClient client() {
        return client;
    }

    /** Somebody asks for treatment on the phone. */
    public Person inquiry(String given, String family) {
        return new Person(
                this,
                expect(201, client.post("/api/intake/inquiries", person(given, family)))
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
        Answer answer = client.post("/api/intake/referrals", bundle);
        if (answer.status() / 100 != 2) {
            throw new AssertionError("The referral was refused: " + answer.status() + " " + answer.body());
        }
        return new Person(this, answer.at("/patientId"));
    }

    /** The questions that a screening asks; every one must be answered before a decision. */
    public List<String> contraindicationQuestions() {
        List<String> questions = new ArrayList<>();
        for (JsonNode question :
                expect(200, client.get("/api/intake/rules")).json().at("/questions")) {
            questions.add(question.at("/question").asString());
        }
        return questions;
    }

    /** Moves the clock of a demo forward by an ISO-8601 duration. */
    public void later(String duration) {
        expect(200, client.post("/api/demo/clock", Map.of("advance", duration)));
    }

    /** The answer, if it has this status; fails with what the service said otherwise. */
    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + " but got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
