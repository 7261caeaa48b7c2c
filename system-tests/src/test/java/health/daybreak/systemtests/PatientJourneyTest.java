package health.daybreak.systemtests;

import static health.daybreak.systemtests.journey.Clinic.expect;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.analysts.Examples;
import health.daybreak.systemtests.analysts.SessionTold;
import health.daybreak.systemtests.erasure.QuickBroker;
import health.daybreak.systemtests.erasure.Traces;
import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.platform.SharedPlatform;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/**
 * The main job on the whole system: three people whom another practice refers, from the bundle to a signed first session;
 * and then one of them is erased.
 */
@ResourceLock(SharedPlatform.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PatientJourneyTest {

    /** Columns of the examples for analysts. */
    private static final int COMPLETED = 2;

    private static final int MISSED = 3;

    private static final String WORD = "Zanzibarfall";
    private static final String MAIL = "cedric.quasimorphane@example.org";

    private static final List<String> REFERRALS =
            List.of("Cedric746_Lowe577", "Lean294_Kristan816_Gutkowski940", "Raymundo71_Quitzon246");

    private final List<Person> people = new ArrayList<>();
    private final List<List<Visit>> courses = new ArrayList<>();
    private RunningPlatform platform;
    private Clinic clinic;

    @RegisterExtension
    private static final SharedPlatform DEMO = new SharedPlatform();

    @BeforeAll
    void open() {
        platform = DEMO.platform();
        clinic = new Clinic(platform.machine(TestClient.CLINIC)).opens(4, 2);
    }

    @Test
    @Order(1)
    void threeReferredPeopleComeThroughTheirFirstSession() throws IOException {
        everyServiceStartedFromItsCache(platform);
        for (String referral : REFERRALS) {
            people.add(clinic.referral(read(referral)));
        }
        assertThat(people).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(clinic.referral(read(REFERRALS.getFirst())).id())
                .as("the same referral again is the same patient")
                .isEqualTo(people.getFirst().id());

        for (Person person : people) {
            courses.add(person.answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .canBeReachedAt(courses.isEmpty() ? MAIL : "person-" + courses.size() + "@example.org")
                    .signs("TREATMENT_IV", "OFF_LABEL_USE", "MESSAGES_EMAIL")
                    .isFoundEligibleInSpiteOf("Seen and discussed; the referring record is out of date")
                    .startsCourse("iv-induction"));
        }
        assertThat(courses).allSatisfy(visits -> assertThat(visits).hasSize(6));
        assertThat(doubleBookings(clinic))
                .as("chairs with two patients at once")
                .isZero();

        List<Visit> firsts = courses.stream().map(List::getFirst).toList();
        for (int n = 0; n < people.size(); n++) {
            firstSession(clinic, people.get(n), firsts.get(n), n == 0 ? "Spoke of " + WORD : "Went well");
        }
        figuresSay(clinic, people.size());
        messagesTell(clinic, people);
    }

    @Test
    @Order(2)
    void whoeverIsErasedIsFoundNowhereAnyMoreAndCountsOn() throws IOException {
        Person gone = people.getFirst();
        String number = gone.recordNumber();
        Traces traces = new Traces(
                platform,
                List.of(
                        "Cedric746",
                        "Lowe577",
                        "Wesley533",
                        "1974-12-10",
                        "878-2323",
                        MAIL,
                        WORD,
                        "707918de-35ed-b18c-b79a-8078a2fa2eb6"),
                TestClient.CLINIC,
                number);
        assertThat(traces.inStores())
                .contains("intake.patients: cedric746", "intake.patients: \"" + number + '"')
                .contains("intake.recordNumbers: \"" + number + '"')
                .contains("notification.mailbox: " + MAIL, "treatment.sessions: " + WORD.toLowerCase(Locale.ROOT))
                .contains("treatment.adverse-events: " + WORD.toLowerCase(Locale.ROOT));
        assertThat(traces.inTopics())
                .contains("daybreak.contacts: lowe577", "daybreak.contacts: \"" + number + '"')
                .allMatch(one -> one.startsWith("daybreak.contacts"));
        assertThat(traces.inFiles())
                .anyMatch(file -> file.contains("store"))
                .anyMatch(file -> file.endsWith(".log: " + MAIL));

        assertThat(gone.isErased(number).at("/type")).endsWith(":course-running");
        String course = courses.getFirst().getFirst().courseId();
        expect(
                200,
                clinic.post("/api/scheduling/courses/" + course + "/discontinue", Map.of("reason", "PATIENT_REQUEST")));
        eventually(() -> assertThat(clinic.get("/api/reporting/sessions").at("/figures/total/cancelled"))
                .isEqualTo("5"));
        String figures = figures();

        eventually(() -> expect(200, gone.isErased(number)));
        eventually(() -> assertThat(traces.inStores()).isEmpty());
        QuickBroker.cleansContactsSoon(platform.brokers());
        Awaitility.await("the broker to forget")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    // Whoever erases again ends the same; what is told again lets the broker cut its log and clean it.
                    expect(200, gone.isErased(number));
                    assertThat(traces.inTopics()).isEmpty();
                });
        traces.compactStore();
        eventually(() -> assertThat(traces.inFiles()).isEmpty());

        assertThat(figures()).isEqualTo(figures);
        assertThat(clinic.post("/api/intake/referrals", read(REFERRALS.getFirst()))
                        .status())
                .isEqualTo(409);
        assertThat(traces.inStores()).isEmpty();
    }

    @Test
    @Order(3)
    void aCourseThatAPrescriberCompletesIsCompletedInTheRecordAndInTheFigures() {
        Person well = people.getLast();
        List<Visit> visits = courses.getLast();
        String course = "/api/scheduling/courses/" + visits.getFirst().courseId();
        assertThat(clinic.post(course + "/complete", null).at("/type")).endsWith(":induction-not-over");
        visits.stream()
                .skip(1)
                .forEach(visit -> expect(
                        200,
                        clinic.post(
                                "/api/scheduling/sessions/" + visit.id() + "/cancel",
                                Map.of("reason", "CLINICAL_DECISION"))));

        expect(200, clinic.post(course + "/complete", null));

        eventually(() -> {
            assertThat(clinic.get("/api/intake/patients/" + well.id()).at("/stage"))
                    .isEqualTo("COMPLETED");
            assertThat(patientsAt(
                            "COURSE_COMPLETED",
                            clinic.get("/api/reporting/funnel").json().at("/figures/stages")))
                    .isEqualTo(1);
        });
    }

    @Test
    @Order(4)
    void theExamplesForAnalystsCountFromTheTopicWhatReportingSays() {
        Visit missed = courses.get(1).get(1);
        clinic.laterThan(missed.startsAt());
        clinic.later(Duration.ofMinutes(30));
        expect(200, clinic.post("/api/scheduling/sessions/" + missed.id() + "/missed", null));
        String brokers = platform.brokers();
        SessionTold told = SessionTold.completedIn(TestClient.CLINIC, brokers);
        told.again();
        told.byAVersionOfTheFuture();

        eventually(() -> assertThat(clinic.get("/api/reporting/sessions").at("/figures/total/missed"))
                .isEqualTo("1"));
        JsonNode total = clinic.get("/api/reporting/sessions").json().at("/figures/total");

        Map<String, List<String>> printed = new Examples(platform, brokers).printed();

        List<String> weeks = weeks(Objects.requireNonNull(printed.get("java")));
        // Not week by week: reporting has the week of the appointment where the clinic is, the examples that of the
        // record in UTC.
        assertThat(sum(weeks, COMPLETED))
                .isPositive()
                .isEqualTo(total.at("/completed").asInt());
        assertThat(sum(weeks, MISSED))
                .isEqualTo(1)
                .isEqualTo(total.at("/missed").asInt());
        assertThat(printed).allSatisfy((example, lines) -> {
            assertThat(lines).startsWith("clinic\tweek\tcompleted\tmissed");
            assertThat(weeks(lines)).isEqualTo(weeks);
            assertThat(lines.getLast())
                    .matches("# N events: N repeated, N of other types, N of other versions"
                            .replace("N", "[1-9][0-9]*"));
        });
    }

    private static List<String> weeks(List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith(TestClient.CLINIC + "\t"))
                .toList();
    }

    private static int sum(List<String> weeks, int column) {
        return weeks.stream()
                .mapToInt(line -> Integer.parseInt(line.split("\t")[column]))
                .sum();
    }

    private String figures() {
        return Stream.of("funnel", "sessions", "outcomes", "adverse-events")
                .map(figures -> expect(200, clinic.get("/api/reporting/" + figures))
                        .json()
                        .at("/figures")
                        .toString())
                .collect(Collectors.joining());
    }

    /** A process with this mode does not start at all when its cache does not fit the JDK, the flags or the build. */
    private static void everyServiceStartedFromItsCache(RunningPlatform platform) {
        assertThat(platform.services()).hasSize(6).allSatisfy(service -> assertThat(ProcessHandle.of(service.pid())
                        .flatMap(process -> process.info().commandLine()))
                .hasValueSatisfying(command -> assertThat(command).contains("-XX:AOTMode=on")));
    }

    private static void firstSession(Clinic clinic, Person person, Visit visit, String note) {
        visit.isKnownToTreatment();
        Instant morning = clinic.laterThan(visit.startsAt());
        person.answersBefore(visit, 1, 3, 2, 2, 2, 2, 2, 2, 2, 0, 2);
        visit.isReadyFor(morning);
        visit.arrives().passesTheGate(clinic.now()).doseStarts();
        clinic.later(Duration.ofMinutes(10));
        visit.vitals(134, 82).feelsSick(note);
        clinic.later(Duration.ofMinutes(31));
        visit.vitals(138, 84).doseEnds();
        clinic.later(Duration.ofMinutes(62));
        visit.vitals(126, 80).isDischarged().isSigned(note);
    }

    private static void figuresSay(Clinic clinic, int people) {
        eventually(() -> {
            JsonNode stages = clinic.get("/api/reporting/funnel").json().at("/figures/stages");
            assertThat(patientsAt("INQUIRY", stages)).isEqualTo(people);
            assertThat(patientsAt("COURSE_STARTED", stages)).isEqualTo(people);
            assertThat(patientsAt("FIRST_SESSION_COMPLETED", stages)).isEqualTo(people);
            JsonNode sessions = clinic.get("/api/reporting/sessions").json().at("/figures/total");
            assertThat(sessions.at("/sessions").asInt()).isEqualTo(6 * people);
            assertThat(sessions.at("/completed").asInt()).isEqualTo(people);
            JsonNode events = clinic.get("/api/reporting/adverse-events").json().at("/figures");
            assertThat(events.at("/byGrade/0/rate/events").asInt()).isEqualTo(people);
            assertThat(events.at("/byGrade/0/rate/per100").toString()).isEqualTo("100.0");
        });
    }

    private static int patientsAt(String name, JsonNode stages) {
        for (JsonNode stage : stages) {
            if (stage.at("/stage").asString().equals(name)) {
                return stage.at("/patients").asInt();
            }
        }
        return -1;
    }

    private static void messagesTell(Clinic clinic, List<Person> people) {
        for (Person person : people) {
            eventually(() -> assertThat(clinic.get("/api/notification/messages?patientId=" + person.id())
                            .body())
                    .contains("reminder-24h"));
        }
    }

    private static long doubleBookings(Clinic clinic) {
        List<JsonNode> sessions = new ArrayList<>();
        Instant now = clinic.now();
        String range = "?from=" + now.toString().substring(0, 10) + "&to="
                + now.plus(Duration.ofDays(40)).toString().substring(0, 10);
        clinic.get("/api/scheduling/sessions" + range).json().forEach(sessions::add);
        assertThat(sessions).hasSize(18);
        return sessions.stream()
                .flatMap(one -> sessions.stream().filter(other -> one != other && overlap(one, other)))
                .count();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.at("/chairId").equals(other.at("/chairId"))
                && one.at("/startsAt").asString().compareTo(other.at("/endsAt").asString()) < 0
                && other.at("/startsAt").asString().compareTo(one.at("/endsAt").asString()) < 0;
    }

    private static String read(String referral) throws IOException {
        Path file = RunningPlatform.root()
                .resolve("intake-service/src/test/resources/referrals")
                .resolve(referral + ".json.gz");
        try (InputStream bundle = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
