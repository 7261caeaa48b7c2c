package health.daybreak.systemtests.journey;

import static health.daybreak.systemtests.journey.Clinic.expect;

import health.daybreak.testkit.TestClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A patient's way through intake, up to the course. */
public final class Person {

    /** What scheduling answers until it has heard of the decision and of the tests. */
    private static final List<String> NOT_HEARD_YET =
            List.of(":patient-not-eligible", ":tests-not-known", ":tests-not-done");

    private final Clinic clinic;
    private final String id;

    Person(Clinic clinic, String id) {
        this.clinic = clinic;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Answers the three questionnaires of a screening: PHQ-9 19, GAD-7 13, C-SSRS low. */
    public Person answersQuestionnaires() {
        answers("PHQ-9", "SCREENING", 3, 3, 2, 2, 2, 2, 2, 3, 0, 2);
        answers("GAD-7", "SCREENING", 2, 2, 2, 2, 2, 2, 1);
        expect(201, post("/assessments", suicideScreener("SCREENING")));
        return this;
    }

    /** Answers one questionnaire. */
    public Answer answers(String instrument, String occasion, int... values) {
        return expect(
                201,
                post("/assessments", Map.of("instrument", instrument, "occasion", occasion, "answers", boxed(values))));
    }

    /** Answers what is asked before each visit: the PHQ-9 and the suicide screener. */
    public Person answersBefore(Visit visit, int number, int... phq9) {
        Map<String, Object> questionnaire =
                new HashMap<>(Map.of("instrument", "PHQ-9", "occasion", "BEFORE_SESSION", "answers", boxed(phq9)));
        for (Map<String, Object> answered : List.of(questionnaire, suicideScreener("BEFORE_SESSION"))) {
            answered.put("sessionId", visit.id());
            answered.put("sessionNumber", number);
            expect(201, post("/assessments", answered));
        }
        return comesBackInOrder(List.of("PREGNANCY_TEST"));
    }

    private static List<Integer> boxed(int... values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static Map<String, Object> suicideScreener(String occasion) {
        // Items 3 to 5 and the last are asked only after a yes.
        List<@Nullable Integer> answers = Arrays.asList(0, 0, null, null, null, 0, null);
        return new HashMap<>(Map.of("instrument", "C-SSRS", "occasion", occasion, "answers", answers));
    }

    /** Two adequate antidepressants failed, nothing speaks against treatment, and the vital signs are ordinary. */
    public Person isScreened() {
        List<Map<String, Object>> noes = clinic.contraindicationQuestions().stream()
                .map(question -> Map.<String, Object>of("question", question, "answer", "NO"))
                .toList();
        expect(200, clinic.put("/api/intake/patients/" + id + "/screening", findings(noes)));
        return this;
    }

    /** A complete screening with these answers to the contraindication questions. */
    public static Map<String, Object> findings(List<Map<String, Object>> answers) {
        return Map.of(
                "indication", "TREATMENT_RESISTANT_DEPRESSION",
                "trials", List.of(trial("sertraline", 150), trial("venlafaxine", 225)),
                "answers", answers,
                "medications", List.of("sertraline"),
                "vitals",
                        Map.of(
                                "bloodPressures", List.of(Map.of("systolic", 122, "diastolic", 78)),
                                "heartRate", 72,
                                "oxygenSaturation", 98,
                                "weightKilograms", 70,
                                "heightCentimetres", 168));
    }

    private static Map<String, Object> trial(String drug, int milligrams) {
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

    /** A prescriber finds the patient eligible. */
    public Person isFoundEligible() {
        expect(200, decide("ELIGIBLE"));
        return this;
    }

    /** A prescriber finds the patient eligible against what a rule says, and answers for it. */
    public Person isFoundEligibleInSpiteOf(String reason) {
        Map<String, Object> decision =
                Map.of("outcome", "ELIGIBLE", "rationale", "Discussed with the patient", "overrideReason", reason);
        expect(200, decide(decision));
        return this;
    }

    /** A prescriber decides. */
    public Answer decide(String outcome) {
        return decide(Map.of("outcome", outcome, "rationale", "Two adequate trials failed"));
    }

    /** As soon as intake has heard who the prescriber is. */
    private Answer decide(Map<String, Object> decision) {
        return Awaitility.await("intake to know the prescriber")
                .atMost(Duration.ofMinutes(5))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> post("/screening/decision", decision), given -> !given.at("/type")
                        .endsWith(":practitioner-unknown"));
    }

    /** Every lab and other test that is wanted comes back in order, and a pregnancy test with them. */
    public Person isTested() {
        List<String> wanted = new ArrayList<>(List.of("PREGNANCY_TEST"));
        JsonNode items = expect(200, clinic.get("/api/intake/patients/" + id + "/readiness"))
                .json()
                .at("/items");
        items.forEach(item -> wanted.add(item.at("/item").asString()));
        return comesBackInOrder(wanted);
    }

    private Person comesBackInOrder(List<String> items) {
        List<Map<String, Object>> results = items.stream()
                .distinct()
                .map(item -> Map.<String, Object>of("item", item, "outcome", "IN_ORDER"))
                .toList();
        expect(200, post("/readiness/results", Map.of("results", results)));
        return this;
    }

    /** Gives an e-mail address at the desk, and wants to be reached by it. */
    public Person canBeReachedAt(String email) {
        Answer known = expect(200, clinic.get("/api/intake/patients/" + id));
        Map<String, Object> contact = Map.of(
                "givenName", known.at("/givenName"),
                "familyName", known.at("/familyName"),
                "email", email,
                "language", known.at("/contact/language"),
                "timeZone", known.at("/contact/timeZone"),
                "channels", List.of("EMAIL"));
        expect(200, clinic.put("/api/intake/patients/" + id + "/contact", contact));
        return this;
    }

    /** Signs the current text of these consents. */
    public Person signs(String... scopes) {
        for (String scope : scopes) {
            expect(201, post("/consents", signature(scope)));
        }
        return this;
    }

    /** Says what touch they want while the drug works, and signs it. */
    public Person saysWhatTouchTheyWant() {
        List<Map<String, String>> choices = List.of(
                choice("HAND", "ASK_FIRST"),
                choice("SHOULDER", "ASK_FIRST"),
                choice("HEAD_OR_FEET", "NO"),
                choice("WHO", "THERAPIST"),
                choice("STOP_SIGN", "EITHER"));
        Map<String, Object> signature = new HashMap<>(signature("KAP_TOUCH"));
        signature.put("choices", choices);
        expect(201, post("/consents", signature));
        return this;
    }

    private static Map<String, String> choice(String choice, String option) {
        return Map.of("choice", choice, "option", option);
    }

    private static Map<String, Object> signature(String scope) {
        return Map.of("scope", scope, "textVersion", "2026-11", "signedName", "As on the form", "device", "Tablet 1");
    }

    /** A prescriber starts a course at the best series from tomorrow on, as soon as scheduling has heard of decision and tests. */
    public List<Visit> startsCourse(String protocolId) {
        Answer answer = Awaitility.await("scheduling to start the course")
                .atMost(Duration.ofMinutes(5))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> start(protocolId), given -> NOT_HEARD_YET.stream().noneMatch(given.at("/type")::endsWith));
        expect(201, answer);
        List<Visit> visits = new ArrayList<>();
        for (JsonNode session : answer.json().at("/sessions")) {
            visits.add(new Visit(
                    clinic,
                    answer.at("/courseId"),
                    session.at("/sessionId").asString(),
                    Instant.parse(session.at("/startsAt").asString())));
        }
        return visits;
    }

    /** The number on the outside of the record. */
    public String recordNumber() {
        return expect(200, clinic.get("/api/intake/patients/" + id)).at("/particulars/recordNumber");
    }

    /** A manager erases the person, who asked for it; what the record was called must be typed. */
    public Answer isErased(String recordNumber) {
        return post(
                "/erasure",
                Map.of("reason", "PATIENT_ASKED", "recordNumber", recordNumber, "keepingDutyChecked", true));
    }

    /** A prescriber asks for a course at the best series there is. */
    public Answer start(String protocolId) {
        return clinic.post("/api/scheduling/courses", Map.of("patientId", id, "protocolId", protocolId));
    }

    private Answer post(String path, Map<String, Object> body) {
        return clinic.post("/api/intake/patients/" + id + path, body);
    }
}
