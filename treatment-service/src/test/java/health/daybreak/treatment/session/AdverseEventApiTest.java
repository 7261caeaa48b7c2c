package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.LongTermCheckMade;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@TreatmentTest
class AdverseEventApiTest {

    private static final String EVENTS = "/api/treatment/adverse-events";

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    AdverseEventApiTest(
            TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.database = database;
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aSeriousEventIsOwedUntilItWasTold() {
        Visit visit = chair.dosing(Route.IV);
        Answer reported = client.asNurse()
                .post(visit.path() + "/adverse-events", event("SYNCOPE", 3, List.of("HOSPITALISATION")));
        String path = EVENTS + "/" + reported.at("/eventId");
        assertThat(reported.at("/tellBy"))
                .as(reported.body())
                .isEqualTo(clock.instant().plus(Duration.ofDays(15)).toString());
        assertThat(client.asPrescriber().get(EVENTS + "/to-tell").body()).contains(visit.patientId());

        assertThat(client.asNurse()
                        .post(path + "/assessments", assessment(3, List.of()))
                        .status())
                .isEqualTo(403);
        client.asPrescriber().post(path + "/assessments", assessment(2, List.of()));
        Answer told = client.asPrescriber().post(path + "/told", Map.of("whom", "FDA MedWatch", "reference", "12-345"));

        assertThat(told.at("/closed")).as(told.body()).isEqualTo("true");
        assertThat(client.asPrescriber().get(EVENTS + "/to-tell").body()).doesNotContain(visit.patientId());
        assertThat(client.asNurse()
                        .get(EVENTS + "?patientId=" + visit.patientId())
                        .at("/0/assessments/1/grade"))
                .isEqualTo("2");
    }

    @Test
    void whateverIsMadeOfAnEventIsToldInTheSameWriteWithTheNextRevisionAndNoWord() {
        Visit visit = chair.dosing(Route.IV);
        Map<String, Object> worded = new HashMap<>(assessment(3, List.of("HOSPITALISATION")));
        worded.put("note", "Clopinette fell off the chair");
        Answer reported = client.asNurse()
                .post(visit.path() + "/adverse-events", Map.of("term", "SYNCOPE", "assessment", worded));
        String path = EVENTS + "/" + reported.at("/eventId");
        client.asPrescriber().post(path + "/assessments", assessment(2, List.of()));
        client.asPrescriber().post(path + "/told", Map.of("whom", "Clopinette Agency", "reference", "12-345"));

        AdverseEventRecorded last = topics.await(AdverseEventRecorded.class, ofPatient(visit, 3));

        assertThat(last.adverseEventId()).isEqualTo(reported.at("/eventId"));
        assertThat(last.sessionId()).isEqualTo(visit.sessionId());
        assertThat(last.toldOutside()).isTrue();
        assertThat(topics.all(
                        AdverseEventRecorded.class, event -> event.patientId().equals(visit.patientId())))
                .extracting(AdverseEventRecorded::revision, AdverseEventRecorded::grade, AdverseEventRecorded::serious)
                .containsExactly(tuple(1, 3, true), tuple(2, 2, false), tuple(3, 2, false));
        assertThat(topics.records(visit.patientId()))
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain("Clopinette"));
    }

    @Test
    void whatIsOwedIsCountedWithoutOpeningAnybodysRecord() {
        Visit visit = chair.dosing(Route.IV);
        client.asNurse().post(visit.path() + "/adverse-events", event("SYNCOPE", 3, List.of("HOSPITALISATION")));
        long looksBefore = looks(visit);

        Answer counted = client.asNurse().get(EVENTS + "/to-tell/count");

        Answer listed = client.asPrescriber().get(EVENTS + "/to-tell");
        assertThat(counted.at("/owed"))
                .as(counted.body())
                .isEqualTo(String.valueOf(listed.json().size()));
        assertThat(counted.body()).doesNotContain(visit.patientId());
        assertThat(looks(visit)).as("the list is a look, the count is none").isEqualTo(looksBefore + 1);
        assertThat(client.asFrontDesk().get(EVENTS + "/to-tell/count").status()).isEqualTo(403);
    }

    private long looks(Visit visit) {
        return database.getCollection("access-audit").countDocuments(new Document("patientIds", visit.patientId()));
    }

    @Test
    void anEventBeginsAfterThePatientCame() {
        Visit visit = chair.arrived(Route.IV);
        Map<String, Object> before = event("NAUSEA", 1, List.of());
        before.put("onset", clock.instant().minus(Duration.ofHours(2)).toString());

        assertThat(client.asNurse()
                        .post(visit.path() + "/adverse-events", before)
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:onset-before-arrival");
    }

    @Test
    void whatIsReportedAsItHappensBeganWhenItWasReported() {
        Visit visit = chair.dosing(Route.IV);
        clock.ticks(true);
        Answer reported = client.asNurse().post(visit.path() + "/adverse-events", event("NAUSEA", 1, List.of()));
        clock.ticks(false);

        assertThat(reported.at("/onset")).as(reported.body()).isEqualTo(reported.at("/assessments/0/at"));
    }

    @Test
    void whatIsSentTwiceIsOneEvent() {
        Visit visit = chair.dosing(Route.IV);
        TestClient tablet = client.asNurse().withKey("event-" + visit.sessionId());

        tablet.post(visit.path() + "/adverse-events", event("NAUSEA", 1, List.of()));
        tablet.post(visit.path() + "/adverse-events", event("NAUSEA", 1, List.of()));

        assertThat(client.asNurse()
                        .get(EVENTS + "?patientId=" + visit.patientId())
                        .json()
                        .size())
                .isEqualTo(1);
        topics.await(AdverseEventRecorded.class, ofPatient(visit, 1));
        assertThat(topics.all(AdverseEventRecorded.class, ofPatient(visit, 2))).isEmpty();
    }

    @Test
    void whatWasGivenAddsUpAndACheckThatWasMadeCountsFromNow() {
        Visit visit = chair.readyToGoHome(Route.IV);
        String path = "/api/treatment/patients/" + visit.patientId() + "/exposure";
        assertThat(client.asNurse().get(path).at("/milligrams")).isEqualTo("35.1");

        Answer done = client.asNurse().post(path + "/checks", Map.of("check", "URINARY"));

        assertThat(done.at("/checks/0/last"))
                .as(done.body())
                .isEqualTo(clock.instant().toString());
        assertThat(done.at("/checks/0/why")).isEqualTo("0 of 91 days since, 0 of 6 sessions");
        assertThat(topics.await(ExposureChecked.class, event -> event.patientId()
                                .equals(visit.patientId()))
                        .checks())
                .containsExactly(new LongTermCheckMade("URINARY", clock.instant()));
        assertThat(client.asNurse()
                        .post("/api/treatment/patients/nobody/exposure/checks", Map.of("check", "URINARY"))
                        .status())
                .isEqualTo(404);
    }

    private static Predicate<AdverseEventRecorded> ofPatient(Visit visit, int revision) {
        return event -> event.patientId().equals(visit.patientId()) && event.revision() == revision;
    }

    private static Map<String, Object> event(String term, int grade, List<String> serious) {
        return new HashMap<>(Map.of("term", term, "assessment", assessment(grade, serious)));
    }

    private static Map<String, Object> assessment(int grade, List<String> serious) {
        return Map.of(
                "grade",
                grade,
                "serious",
                serious,
                "causality",
                "PROBABLE",
                "action",
                "DOSE_STOPPED",
                "outcome",
                "RECOVERED");
    }
}
