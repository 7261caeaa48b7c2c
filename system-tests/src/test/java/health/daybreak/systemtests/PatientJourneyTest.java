package health.daybreak.systemtests;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
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
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job on the whole system: three people whom another practice refers, from the bundle to a signed first session. */
class PatientJourneyTest {

    private static final List<String> REFERRALS =
            List.of("Cedric746_Lowe577", "Lean294_Kristan816_Gutkowski940", "Raymundo71_Quitzon246");

    @Test
    void threeReferredPeopleComeThroughTheirFirstSession(@TempDir Path home) throws IOException {
        try (RunningPlatform platform = RunningPlatform.start(home, "demo", "--empty", "--aot", "on")) {
            everyServiceStartedFromItsCache(platform);
            Clinic clinic = new Clinic(platform.machine(TestClient.CLINIC)).opens(4, 2);
            List<Person> people = new ArrayList<>();
            for (String referral : REFERRALS) {
                people.add(clinic.referral(read(referral)));
            }
            assertThat(people).extracting(Person::id).doesNotHaveDuplicates();
            assertThat(clinic.referral(read(REFERRALS.getFirst())).id())
                    .as("the same referral again is the same patient")
                    .isEqualTo(people.getFirst().id());

            List<List<Visit>> courses = new ArrayList<>();
            for (Person person : people) {
                courses.add(person.answersQuestionnaires()
                        .isScreened()
                        .isTested()
                        .canBeReachedAt("person-" + courses.size() + "@example.org")
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
                firstSession(clinic, people.get(n), firsts.get(n));
            }
            figuresSay(clinic, people.size());
            messagesTell(clinic, people);
        }
    }

    /** A process with this mode does not start at all when its cache does not fit the JDK, the flags or the build. */
    private static void everyServiceStartedFromItsCache(RunningPlatform platform) {
        assertThat(platform.services()).hasSize(6).allSatisfy(service -> assertThat(ProcessHandle.of(service.pid())
                        .flatMap(process -> process.info().commandLine()))
                .hasValueSatisfying(command -> assertThat(command).contains("-XX:AOTMode=on")));
    }

    private static void firstSession(Clinic clinic, Person person, Visit visit) {
        visit.isKnownToTreatment();
        Instant morning = clinic.laterThan(visit.startsAt());
        person.answersBefore(visit, 1, 3, 2, 2, 2, 2, 2, 2, 2, 0, 2);
        visit.isReadyFor(morning);
        visit.arrives().passesTheGate(clinic.now()).doseStarts();
        clinic.later(Duration.ofMinutes(10));
        visit.vitals(134, 82);
        clinic.later(Duration.ofMinutes(31));
        visit.vitals(138, 84).doseEnds();
        clinic.later(Duration.ofMinutes(62));
        visit.vitals(126, 80).isDischarged().isSigned();
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
