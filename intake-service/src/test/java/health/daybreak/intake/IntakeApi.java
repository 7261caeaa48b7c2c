package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.intake.screening.Question;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of intake say over HTTP again and again. */
final class IntakeApi {

    static final String PATH = "/api/intake";

    private final TestClient client;

    IntakeApi(TestClient client) {
        this.client = client;
    }

    String register(Map<String, Object> inquiry) {
        Answer answer = client.asFrontDesk().post(PATH + "/inquiries", inquiry);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("/patientId");
    }

    String answer(String patientId, String instrument, List<Integer> answers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("instrument", instrument);
        body.put("answers", answers);
        body.put("occasion", "SCREENING");
        Answer answer = client.asNurse().post(PATH + "/patients/" + patientId + "/assessments", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("/assessmentId");
    }

    void takesCharge(String patientId, String assessmentId) {
        Answer taken = client.asNurse()
                .post(
                        PATH + "/patients/" + patientId + "/risk-acknowledgements",
                        Map.of("assessmentId", assessmentId, "disposition", "PRESCRIBER_CALLED"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    Answer decidesRisk(TestClient prescriber, String patientId, String assessmentId, String verdict) {
        return prescriber.post(
                PATH + "/patients/" + patientId + "/risk-decisions",
                Map.of("assessmentId", assessmentId, "verdict", verdict, "plan", "Seen today; calls every morning"));
    }

    Answer decide(String patientId, Map<String, Object> decision) {
        return client.asPrescriber().post(screeningOf(patientId) + "/decision", decision);
    }

    String stageOf(String patientId) {
        return client.asNurse().get(PATH + "/patients/" + patientId).at("/stage");
    }

    String queuedRisks() {
        return client.asNurse().get(PATH + "/review-queue").json().at("/risks").toString();
    }

    String queuedDecisions() {
        return client.asPrescriber()
                .get(PATH + "/review-queue")
                .json()
                .at("/decisions")
                .toString();
    }

    static String screeningOf(String patientId) {
        return PATH + "/patients/" + patientId + "/screening";
    }

    static Map<String, Object> inquiry(String given, String family) {
        return new LinkedHashMap<>(Map.of(
                "givenName", given,
                "familyName", family,
                "birthDate", "1988-05-17",
                "administrativeGender", "female",
                "email", "somebody@example.org",
                "mobile", "+1 617 555 0100",
                "language", "en-US",
                "timeZone", "America/New_York",
                "asksFor", "Help with depression"));
    }

    static Map<String, Object> completeFindings() {
        return Map.of(
                "indication",
                "TREATMENT_RESISTANT_DEPRESSION",
                "trials",
                List.of(trial("sertraline", 150), trial("venlafaxine", 225)),
                "answers",
                answersWithYesTo(),
                "medications",
                List.of("venlafaxine 225 mg"),
                "vitals",
                Map.of(
                        "bloodPressures",
                        List.of(Map.of("systolic", 124, "diastolic", 78)),
                        "heartRate",
                        72,
                        "oxygenSaturation",
                        98,
                        "weightKilograms",
                        70.5,
                        "heightCentimetres",
                        171));
    }

    /** Every question answered: these with yes, all others with no. */
    static List<Map<String, String>> answersWithYesTo(Question... questions) {
        List<Question> yes = List.of(questions);
        return Arrays.stream(Question.values())
                .map(question -> Map.of("question", question.name(), "answer", yes.contains(question) ? "YES" : "NO"))
                .toList();
    }

    static Map<String, Object> trial(String drug, int milligrams) {
        return Map.of(
                "drug",
                drug,
                "doseMilligramsPerDay",
                milligrams,
                "weeks",
                8,
                "adherencePercent",
                95,
                "responsePercent",
                20,
                "whyStopped",
                "NO_OR_LITTLE_RESPONSE",
                "currentEpisode",
                true);
    }

    static SessionCompleted completedSession(String course, String patientId, Instant at) {
        return new SessionCompleted(
                UUID.randomUUID().toString(),
                course,
                patientId,
                1,
                "IV",
                new BigDecimal("35"),
                at,
                at,
                at,
                at,
                0,
                0,
                "staff-prescriber",
                at);
    }
}
