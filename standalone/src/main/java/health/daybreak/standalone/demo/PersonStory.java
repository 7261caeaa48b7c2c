package health.daybreak.standalone.demo;

import health.daybreak.standalone.demo.Scenario.Person;
import health.daybreak.standalone.demo.Scenario.Stage;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One person's way from the inquiry to the first session. */
final class PersonStory {

    private static final LocalTime INQUIRY = LocalTime.of(9, 15);
    private static final LocalTime SCREENING = LocalTime.of(11, 0);
    private static final LocalTime DECISION = LocalTime.of(15, 30);
    private static final LocalTime COURSE = LocalTime.of(16, 15);
    private static final int USUAL_SYSTOLIC = 124;
    private static final int USUAL_DIASTOLIC = 78;

    private final Person person;
    private final Crew crew;
    private final Timeline timeline;
    private final DemoCalendar calendar;
    private final PrintStream console;
    private String patientId = "";

    PersonStory(Person person, Crew crew, Timeline timeline, DemoCalendar calendar, PrintStream console) {
        this.person = person;
        this.crew = crew;
        this.timeline = timeline;
        this.calendar = calendar;
        this.console = console;
    }

    /** Puts everything that this person does on the timeline, a day apart. */
    void begin() {
        int day = person.inquiredDaysAgo();
        timeline.at(calendar.daysAgo(day, INQUIRY), this::inquire);
        if (person.hasCome(Stage.SCREENING)) {
            timeline.at(
                    calendar.daysAgo(day - 1, SCREENING),
                    () -> assess("PHQ-9", Answers.phq9(person.phq9().getFirst(), false)));
        }
        if (person.hasCome(Stage.REVIEW)) {
            timeline.at(calendar.daysAgo(day - 1, SCREENING.plusMinutes(10)), this::screen);
        }
        if (person.hasCome(Stage.DECLINED)) {
            timeline.at(calendar.daysAgo(day - 2, DECISION), this::decide);
        }
        if (person.reaches() == Stage.COURSE) {
            timeline.at(calendar.daysAgo(Math.max(day - 3, 1), COURSE), this::startCourse);
        }
    }

    private void inquire() {
        String name = person.givenName().toLowerCase(Locale.ROOT);
        JsonNode registered = crew.desk()
                .post(
                        "/api/intake/inquiries",
                        Map.of(
                                "givenName", person.givenName(),
                                "familyName", person.familyName(),
                                "birthDate", person.birthDate(),
                                "administrativeGender", person.gender(),
                                "email", name + "@example.org",
                                "mobile",
                                        "+1 617 555 01"
                                                + (10
                                                        + Math.floorMod(
                                                                person.familyName()
                                                                        .hashCode(),
                                                                90)),
                                "language", "en-US",
                                "timeZone", "America/New_York",
                                "asksFor", person.asksFor(),
                                "byPhone", person.byPhone()));
        patientId = registered.get("patientId").asString();
        console.printf("  %s %s asks for treatment%n", person.givenName(), person.familyName());
    }

    private void assess(String instrument, List<Integer> answers) {
        crew.nurse()
                .post(
                        "/api/intake/patients/" + patientId + "/assessments",
                        Map.of("instrument", instrument, "answers", answers, "occasion", "SCREENING"));
    }

    private void screen() {
        assess("GAD-7", Answers.spread(person.gad7(), Answers.GAD7_ITEMS));
        assess("C-SSRS", Answers.NO_RISK);
        JsonNode questions = crew.nurse().get("/api/intake/rules").get("questions");
        List<Map<String, String>> answers = questions
                .valueStream()
                .map(question -> question.get("question").asString())
                .map(question -> Map.of("question", question, "answer", person.saysYesTo(question) ? "YES" : "NO"))
                .toList();
        crew.nurse().put("/api/intake/patients/" + patientId + "/screening", findings(answers));
        new Testing(person, patientId, crew.nurse()).atScreening();
    }

    private Map<String, Object> findings(List<Map<String, String>> answers) {
        int systolic = person.systolic() == 0 ? USUAL_SYSTOLIC : person.systolic();
        int diastolic = person.diastolic() == 0 ? USUAL_DIASTOLIC : person.diastolic();
        return Map.of(
                "indication", "TREATMENT_RESISTANT_DEPRESSION",
                "trials", List.of(trial("sertraline", 150), trial("venlafaxine", 225)),
                "answers", answers,
                "medications", List.of("venlafaxine 225 mg"),
                "vitals",
                        Map.of(
                                "bloodPressures", List.of(Map.of("systolic", systolic, "diastolic", diastolic)),
                                "heartRate", 72,
                                "oxygenSaturation", 98,
                                "weightKilograms", person.weight(),
                                "heightCentimetres", 171));
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

    private void decide() {
        boolean declined = person.reaches() == Stage.DECLINED;
        crew.prescriber()
                .post(
                        "/api/intake/patients/" + patientId + "/screening/decision",
                        declined
                                ? Map.of("outcome", "DECLINED", "rationale", "A psychotic illness rules ketamine out")
                                : Map.of(
                                        "outcome",
                                        "ELIGIBLE",
                                        "rationale",
                                        "Two adequate trials failed, nothing speaks against it"));
    }

    private void startCourse() {
        new Signing(person, patientId, crew.nurse()).allThatTheCourseNeeds();
        var course = new HashMap<String, Object>();
        course.put("patientId", patientId);
        course.put("protocolId", person.protocol());
        course.put("from", calendar.date(person.startsDaysAgo()).toString());
        course.put("wishes", wishes());
        JsonNode started = crew.prescriber().post("/api/scheduling/courses", course);
        console.printf("  %s %s starts a course%n", person.givenName(), person.familyName());
        started.get("sessions").forEach(session -> {
            Instant startsAt = Instant.parse(session.get("startsAt").asString());
            new SessionStory(person, patientId, session, crew, console).begin(startsAt, timeline);
        });
        started.get("conversations").forEach(this::haveConversation);
    }

    /** The therapist marks it as held when it is over: no dose is given to somebody who was not prepared. */
    private void haveConversation(JsonNode conversation) {
        String path = "/api/scheduling/conversations/"
                + conversation.get("conversationId").asString() + "/held";
        timeline.at(Instant.parse(conversation.get("endsAt").asString()), () -> crew.therapist()
                .post(path, Map.of()));
    }

    private Map<String, Object> wishes() {
        LocalTime comesAt = person.comesAt();
        return comesAt == null
                ? Map.of("weekdays", calendar.sessionDays())
                : Map.of("weekdays", calendar.sessionDays(), "earliest", comesAt, "latest", comesAt);
    }
}
