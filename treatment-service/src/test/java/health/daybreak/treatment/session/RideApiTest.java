package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The way home, said by a link and looked at by those who answer for it. */
@TreatmentTest
class RideApiTest {

    private static final String MINE = "/api/treatment/my/ride";
    private static final String NAME = "Quillfeather";

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    RideApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void whomThePatientNamesStandsAtTheGateForTheNurseToConfirmAndInNoEvent() {
        Visit visit = chair.booked(Route.IV);

        Answer said = byLink(visit).put(MINE, named());

        assertThat(said.at("/answer")).as(said.body()).isEqualTo("NAMED");
        assertThat(said.body()).as("a third person's name is not said back").doesNotContain(NAME);
        RideAnswered told =
                topics.await(RideAnswered.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(told.toString()).doesNotContain(NAME).doesNotContain("010 0123", "0100123");
        Answer page = client.asNurse().get(visit.path());
        assertThat(page.at("/ride/name")).isEqualTo(NAME);
        assertThat(page.at("/ride/phone")).isEqualTo("+1 555 010 0123");
        assertThat(page.at("/ride/relation")).isEqualTo("FRIEND");
        assertThat(page.json().at("/gate/answers/escort").isNull()
                        || page.json().at("/gate/answers/escort").isMissingNode())
                .as("the nurse has confirmed nobody yet")
                .isTrue();
    }

    @Test
    void theSameSaidFromTwoDevicesIsToldOnceAndOfTwoAnswersTheLastCounts() {
        Visit visit = chair.booked(Route.IV);
        byLink(visit).put(MINE, named());
        byLink(visit).put(MINE, named());
        byLink(visit).put(MINE, Map.of("needsHelp", true));

        assertThat(byLink(visit).get(MINE).at("/answer")).isEqualTo("NEEDS_HELP");
        eventually(() -> assertThat(topics.all(
                        RideAnswered.class, event -> event.sessionId().equals(visit.sessionId())))
                .extracting(RideAnswered::answer)
                .containsExactly("NAMED", "NEEDS_HELP"));
        assertThat(documentsThatMention(visit.sessionId() + ".*" + NAME)).isEmpty();
    }

    @Test
    void whoeverNeedsHelpIsATaskUntilSomebodyHasSeenToIt() {
        Visit visit = chair.booked(Route.IV);
        byLink(visit).put(MINE, Map.of("needsHelp", true));
        assertThat(wanted()).contains(visit.sessionId());

        assertThat(client.asTherapist()
                        .post(visit.path() + "/ride/arranged", null)
                        .status())
                .isEqualTo(403);
        Answer done = client.asFrontDesk().post(visit.path() + "/ride/arranged", null);

        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(wanted()).doesNotContain(visit.sessionId());
        Visit other = chair.booked(Route.IV);
        assertThat(client.asFrontDesk()
                        .post(other.path() + "/ride/arranged", null)
                        .at("/type"))
                .endsWith("no-help-wanted");
    }

    @Test
    void whatIsNoNameNoNumberAndNoRelationIsRefusedAndSaysWhatIsWanted() {
        Visit visit = chair.booked(Route.IV);

        assertThat(said(visit, "A".repeat(150), "+1 555 010 0123", "FRIEND").at("/type"))
                .endsWith("no-name");
        assertThat(said(visit, "Sam\r\nBcc: x@example.org", "+1 555 010 0123", "FRIEND")
                        .at("/type"))
                .endsWith("no-name");
        assertThat(said(visit, "Sam", "call me", "FRIEND").at("/type")).endsWith("no-phone");
        assertThat(said(visit, "Sam", "123", "FRIEND").at("/type")).endsWith("no-phone");
        assertThat(said(visit, "Sam", "+1 555 010 0123", "DRAGON").status()).isEqualTo(400);
        assertThat(said(visit, "Sam".repeat(1_000), "+1 555 010 0123", "FRIEND").status())
                .isEqualTo(400);
        assertThat(byLink(visit).put(MINE, Map.of("needsHelp", false)).at("/type"))
                .endsWith("ride-incomplete");
        assertThat(byLink(visit).get(MINE).json().at("/answer").isNull()).isTrue();
    }

    @Test
    void theLinkIsAboutOneSessionOfOnePatient() {
        Visit visit = chair.booked(Route.IV);
        Visit other = chair.booked(Route.IV);

        assertThat(client.asPatient(other.patientId(), "RIDE", visit.sessionId(), clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(404);
        assertThat(client.asPatient(visit.patientId(), "RIDE", clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(404);
        assertThat(client.asPatient(visit.patientId(), "PACKET", visit.sessionId(), clock.instant())
                        .get(MINE)
                        .status())
                .isEqualTo(403);
        assertThat(byLink(visit).get(visit.path()).status()).isEqualTo(403);
    }

    @Test
    void onceASessionIsOffNothingIsAskedAndNobodysNameIsKept() {
        Visit visit = chair.booked(Route.IV);
        byLink(visit).put(MINE, named());
        assertThat(documentsThatMention(visit.sessionId() + ".*" + NAME)).isNotEmpty();

        topics.publish(new SessionCancelled(
                visit.sessionId(), visit.courseId(), visit.patientId(), "PATIENT_REQUEST", false, clock.instant()));

        eventually(() -> assertThat(byLink(visit).get(MINE).at("/asked")).isEqualTo("false"));
        assertThat(byLink(visit).put(MINE, named()).at("/type")).endsWith("ride-not-asked");
        assertThat(documentsThatMention(visit.sessionId() + ".*" + NAME)).isEmpty();
    }

    @Test
    void whomAnErasedPersonNamedIsForgottenWithThem() {
        Visit visit = chair.booked(Route.IV);
        byLink(visit).put(MINE, named());

        topics.publish(new PatientErased(visit.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> assertThat(documentsThatMention(visit.sessionId() + ".*" + NAME))
                .isEmpty());
        eventually(() -> assertThat(byLink(visit).get(MINE).status()).isEqualTo(404));
    }

    private TestClient byLink(Visit visit) {
        return client.asPatient(visit.patientId(), "RIDE", visit.sessionId(), clock.instant());
    }

    private static Map<String, Object> named() {
        return Map.of("needsHelp", false, "name", NAME, "phone", "+1 555 010 0123", "relation", "FRIEND");
    }

    private Answer said(Visit visit, String name, String phone, String relation) {
        return byLink(visit).put(MINE, Map.of("needsHelp", false, "name", name, "phone", phone, "relation", relation));
    }

    private List<String> wanted() {
        return client.asFrontDesk()
                .get("/api/treatment/rides-wanted")
                .json()
                .valueStream()
                .map(ride -> ride.at("/sessionId").asString())
                .toList();
    }

    private List<String> documentsThatMention(String pattern) {
        List<String> found = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                String text = document.toJson();
                if (text.matches("(?s).*" + pattern + ".*")) {
                    found.add(collection);
                }
            }
        }
        return found;
    }
}
