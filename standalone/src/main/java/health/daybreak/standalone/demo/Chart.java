package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.population.Person;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is asked, measured and decided about one person outside of the chair, and how far the story has come. */
final class Chart {

    /** A decision stands for 90 days; it is made anew some days before. */
    private static final Duration DECISION_STANDS = Duration.ofDays(80);

    private static final Map<String, Object> TRIAL = Map.of(
            "doseMilligramsPerDay", 150,
            "weeks", 8,
            "adherencePercent", 95,
            "responsePercent", 20,
            "whyStopped", "NO_OR_LITTLE_RESPONSE",
            "currentEpisode", true);
    private static final int HIGHEST_UNFLAGGED = 1;

    private final Person person;
    private final Year year;
    private final Scenario.Person inTheScenario;
    private String patientId = "";
    private Instant decidedAt = Instant.EPOCH;
    private int lastNinth;
    private boolean brokenOff;

    Chart(Person person, Year year) {
        this.person = person;
        this.year = year;
        this.inTheScenario = inTheScenario(person);
    }

    void registered(String id) {
        patientId = id;
    }

    String patientId() {
        return patientId;
    }

    BigDecimal kilograms() {
        return inTheScenario.weight();
    }

    /** Does the next thing; when it cannot be done, nothing more of this person is. */
    void unlessBrokenOff(Runnable what) {
        if (brokenOff) {
            return;
        }
        try {
            what.run();
        } catch (CommandFailed e) {
            brokenOff = true;
            year.tally().brokeOff("Person %d: %s".formatted(person.number(), e.getMessage()));
        }
    }

    /** The questionnaires, the findings and the tests of the first visit. */
    void screen() {
        assess("PHQ-9", Answers.phq9(person.illness().baseline()), "SCREENING");
        assess("GAD-7", Answers.spread(person.illness().anxiety(), Answers.GAD7_ITEMS), "SCREENING");
        assess("C-SSRS", Answers.NO_RISK, "SCREENING");
        findings();
        new Testing(inTheScenario, patientId, year.crew().nurse()).atScreening();
    }

    private void findings() {
        List<Map<String, String>> answers = year.questions().stream()
                .map(question -> Map.of("question", question, "answer", "NO"))
                .toList();
        year.crew()
                .nurse()
                .put(
                        "/api/intake/patients/" + patientId + "/screening",
                        Map.of(
                                "indication",
                                "TREATMENT_RESISTANT_DEPRESSION",
                                "trials",
                                List.of(trial("sertraline"), trial("venlafaxine")),
                                "answers",
                                answers,
                                "medications",
                                List.of("venlafaxine 150 mg"),
                                "vitals",
                                Map.of(
                                        "bloodPressures",
                                        List.of(Map.of("systolic", person.usualSystolic(), "diastolic", 77)),
                                        "heartRate",
                                        72,
                                        "oxygenSaturation",
                                        98,
                                        "weightKilograms",
                                        kilograms(),
                                        "heightCentimetres",
                                        171)));
    }

    private static Map<String, Object> trial(String drug) {
        var trial = new HashMap<>(TRIAL);
        trial.put("drug", drug);
        return trial;
    }

    /** A prescriber decides, and the patient signs what the course needs, and for research whoever agrees to it. */
    void findEligible() {
        decide();
        var signing = new Signing(inTheScenario, patientId, year.crew().nurse());
        signing.allThatTheCourseNeeds();
        if (person.habits().agreesToResearch()) {
            signing.forResearch();
        }
    }

    private void decide() {
        year.crew()
                .prescriber()
                .post(
                        "/api/intake/patients/" + patientId + "/screening/decision",
                        Map.of(
                                "outcome",
                                "ELIGIBLE",
                                "rationale",
                                "Two adequate trials failed, nothing speaks against it"));
        decidedAt = year.agenda().now();
    }

    /**
     * On the day of a visit: what has run out by then is done again. A new decision wants the answers of this visit scored, and
     * beside them anxiety, which is not asked before each, and the screener about a lifetime.
     */
    void beforeVisit(String sessionId, int gad7) {
        if (Duration.between(decidedAt, year.agenda().now()).compareTo(DECISION_STANDS) > 0) {
            awaitScored(sessionId);
            assess("GAD-7", Answers.spread(gad7, Answers.GAD7_ITEMS), "SCREENING");
            assess("C-SSRS", Answers.NO_RISK, "SCREENING");
            findings();
            decide();
        }
        new Signing(inTheScenario, patientId, year.crew().nurse()).anewWhatIsDue();
        new Testing(inTheScenario, patientId, year.crew().nurse()).onTheDay();
    }

    /** The patient answers on the telephone what is asked before this session, on the second and fourth also about anxiety. */
    void answersBefore(String sessionId, int number, int phq9, int gad7) {
        year.door().answerBefore(patientId, sessionId, phq9, number % 2 == 0 ? gad7 : null);
        int ninth = Answers.ninthOf(phq9);
        if (ninth > HIGHEST_UNFLAGGED || ninth > lastNinth) {
            takeChargeOf(flaggedOf(sessionId));
        }
        lastNinth = ninth;
    }

    /** A nurse asks on the telephone and writes the answers down. */
    void assess(String instrument, List<Integer> answers, String occasion) {
        JsonNode assessment = year.crew()
                .nurse()
                .post(
                        "/api/intake/patients/" + patientId + "/assessments",
                        Map.of("instrument", instrument, "answers", answers, "occasion", occasion));
        if (instrument.equals("PHQ-9")) {
            lastNinth = answers.getLast();
        }
        if (assessment.hasNonNull("risk")) {
            takeChargeOf(assessment.get("assessmentId").asString());
        }
    }

    private void awaitScored(String sessionId) {
        year.crew().nurse().getUntil("/api/intake/patients/" + patientId + "/assessments", list -> list.get(
                        "assessments")
                .valueStream()
                .anyMatch(
                        assessment -> assessment.path("sessionId").asString("").equals(sessionId)));
    }

    /** What was answered by link is scored a moment later, and flagged then. */
    private String flaggedOf(String sessionId) {
        JsonNode found = year.crew()
                .nurse()
                .getUntil(
                        "/api/intake/patients/" + patientId + "/assessments", list -> flagged(list, sessionId) != null);
        return Objects.requireNonNull(flagged(found, sessionId));
    }

    private static @Nullable String flagged(JsonNode list, String sessionId) {
        for (JsonNode assessment : list.get("assessments")) {
            if (assessment.hasNonNull("risk")
                    && assessment.path("sessionId").asString("").equals(sessionId)) {
                return assessment.get("assessmentId").asString();
            }
        }
        return null;
    }

    private void takeChargeOf(String assessmentId) {
        String path = "/api/intake/patients/" + patientId;
        year.crew()
                .nurse()
                .post(
                        path + "/risk-acknowledgements",
                        Map.of(
                                "assessmentId",
                                assessmentId,
                                "disposition",
                                "SAFETY_PLAN_MADE",
                                "note",
                                "Talked at length"));
        year.crew()
                .prescriber()
                .post(
                        path + "/risk-decisions",
                        Map.of(
                                "assessmentId",
                                assessmentId,
                                "verdict",
                                "SAFE_TO_CONTINUE",
                                "plan",
                                "Safety plan, a call in the evening, and asked again at each visit"));
        year.tally().add(Tally.Count.FLAGS);
    }

    private static Scenario.Person inTheScenario(Person person) {
        return new Scenario.Person(
                person.givenName(),
                person.familyName(),
                person.birthDate().toString(),
                person.gender(),
                BigDecimal.valueOf(person.kilograms()),
                "",
                Scenario.Stage.COURSE,
                0,
                0,
                true,
                null,
                person.route(),
                null,
                List.of(),
                0,
                0,
                0,
                null,
                0,
                0);
    }
}
