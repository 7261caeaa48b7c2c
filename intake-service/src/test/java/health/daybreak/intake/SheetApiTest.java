package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked by a link around a session, over HTTP and with real events. */
@ClinicTest
class SheetApiTest {

    private static final String MINE = IntakeApi.PATH + "/my/questions";

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;
    private final String patientId;
    private final String sessionId = UUID.randomUUID().toString();
    private final Instant now = Instant.now();
    private final TestClient patient;

    SheetApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
        this.patientId = intake.register(IntakeApi.inquiry("Robin", "Vale"));
        this.patient = byLink("QUESTIONNAIRE", sessionId);
    }

    @Test
    void beforeEachSessionWhatTheCadenceSaysIsAskedSinceTheLastVisitInTheVisitorsLanguage() {
        booked(sessionId, 1);
        String second = UUID.randomUUID().toString();
        booked(second, 2);

        assertThat(asked(patient)).containsExactly("PHQ-9", "C-SSRS");
        assertThat(asked(byLink("QUESTIONNAIRE", second))).containsExactly("PHQ-9", "GAD-7", "C-SSRS");
        JsonNode spanish = patient.get(MINE + "/form?language=es-US").json();
        assertThat(spanish.at("/language").asString()).isEqualTo("es");
        assertThat(spanish.at("/questionnaires/1/recall").asString()).contains("desde su última visita");
    }

    @Test
    void twoDevicesFillInOneSheetAndNeitherLosesWhatTheOtherSaved() {
        booked(sessionId, 1);
        TestClient otherDevice = byLink("QUESTIONNAIRE", sessionId);

        answer(patient, "PHQ-9", "1", 2);
        answer(otherDevice, "PHQ-9", "2", 3);
        answer(otherDevice, "PHQ-9", "1", 1);

        for (TestClient device : List.of(patient, otherDevice)) {
            JsonNode seen = device.get(MINE).json();
            assertThat(seen.at("/answers/PHQ-9/0").asInt())
                    .as("the last one counts")
                    .isEqualTo(1);
            assertThat(seen.at("/answers/PHQ-9/1").asInt()).isEqualTo(3);
            assertThat(seen.at("/status").asString()).isEqualTo("ASKED");
        }
        assertThat(progress(sessionId)).isEqualTo("BEGUN");
    }

    @Test
    void whatIsSentInIsScoredOnceForItsSessionAndTheLinkGivesNothingAnyMore() {
        booked(sessionId, 1);
        assertThat(patient.post(MINE + "/submission", null)
                        .json()
                        .at("/instruments")
                        .toString())
                .isEqualTo("[\"PHQ-9\",\"C-SSRS\"]");
        fill(patient);

        Answer done = patient.post(MINE + "/submission", null);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(patient.post(MINE + "/submission", null).status()).isEqualTo(200);

        topics.await(QuestionsAnswered.class, event -> event.sessionId().equals(sessionId));
        eventually(() -> assertThat(scores()).hasSize(2));
        assertThat(scores()).allSatisfy(score -> {
            assertThat(score.occasion()).isEqualTo("BEFORE_SESSION");
            assertThat(score.sessionId()).isEqualTo(sessionId);
            assertThat(score.sessionNumber()).isEqualTo(1);
        });
        assertThat(done.json().at("/answers").size()).isZero();
        assertThat(put(patient, "PHQ-9", "1", 3).at("/type")).endsWith("questions-answered");
        assertThat(progress(sessionId)).isEqualTo("ANSWERED");
        assertThat(topics.all(
                        QuestionsAnswered.class, event -> event.sessionId().equals(sessionId)))
                .hasSize(1);
    }

    @Test
    void aDangerousAnswerIsFlaggedWhileThePatientIsStillAnswering() {
        booked(sessionId, 1);
        answer(patient, "C-SSRS", "1", 1);
        answer(patient, "C-SSRS", "2", 1);
        answer(patient, "C-SSRS", "4", 1);

        RiskFlagged flagged =
                topics.await(RiskFlagged.class, event -> event.patientId().equals(patientId));
        assertThat(flagged.riskLevel()).isEqualTo("HIGH");
        answer(patient, "C-SSRS", "5", 1);
        assertThat(intake.queuedRisks()).contains(patientId);
        assertThat(topics.all(RiskFlagged.class, event -> event.patientId().equals(patientId)))
                .as("going on flags nothing twice")
                .hasSize(1);
    }

    @Test
    void beforeASessionTheScreenerAsksSinceTheLastVisitAndWhatHappenedSinceIsFlagged() {
        booked(sessionId, 1);
        JsonNode screener = patient.get(MINE + "/form")
                .json()
                .at("/questionnaires")
                .valueStream()
                .filter(one -> one.at("/instrument").asString().equals("C-SSRS"))
                .findFirst()
                .orElseThrow();
        assertThat(screener.at("/recall").asString()).contains("since your last visit");
        assertThat(screener.at("/items/5/text").asString())
                .isEqualTo(
                        "Have you done anything, started to do anything, or prepared to do anything to end your life?");

        answer(patient, "C-SSRS", "6", 1);
        answer(patient, "C-SSRS", "6a", 1);
        assertThat(topics.await(RiskFlagged.class, event -> event.patientId().equals(patientId)))
                .as("what happened since the last visit is flagged")
                .isNotNull();
    }

    @Test
    void whatContradictsWhatIsNotAskedAndWhatIsNotOfferedIsRefusedAndNothingOfItIsSaved() {
        booked(sessionId, 1);
        answer(patient, "C-SSRS", "2", 0);

        assertThat(put(patient, "C-SSRS", "3", 1).at("/type")).endsWith("contradictory-answers");
        assertThat(put(patient, "GAD-7", "1", 1).at("/type")).endsWith("not-asked");
        assertThat(put(patient, "PHQ-9", "11", 1).at("/type")).endsWith("no-such-item");
        assertThat(put(patient, "PHQ-9", "1", 4).at("/type")).endsWith("answer-out-of-range");
        assertThat(patient.put(MINE + "/answers", Map.of("answers", List.of())).status())
                .isEqualTo(400);
        assertThat(put(patient, "P".repeat(5_000), "1", 1).status()).isEqualTo(400);
        assertThat(patient.get(MINE).json().at("/answers").toString())
                .isEqualTo("{\"C-SSRS\":[null,0,null,null,null,null,null]}");
    }

    @Test
    void whatIsNoLongerAskedAfterAnAnswerIsTakenBack() {
        booked(sessionId, 1);
        answer(patient, "C-SSRS", "2", 1);
        answer(patient, "C-SSRS", "3", 0);
        answer(patient, "C-SSRS", "2", 0);

        assertThat(patient.get(MINE).json().at("/answers/C-SSRS/2").isNull()).isTrue();
    }

    @Test
    void theLinkIsAboutOneSessionOfOnePatientAndShowsNothingElse() {
        booked(sessionId, 1);
        String other = intake.register(IntakeApi.inquiry("Alex", "Moor"));

        assertThat(client.asPatient(other, "QUESTIONNAIRE", sessionId, now)
                        .get(MINE)
                        .status())
                .isEqualTo(404);
        assertThat(client.asPatient(patientId, "PACKET", now).get(MINE).status())
                .isEqualTo(403);
        assertThat(client.asPatient(patientId, "QUESTIONNAIRE", now).get(MINE).status())
                .isEqualTo(404);
        assertThat(client.asNurse().get(MINE).status()).isEqualTo(403);
        assertThat(patient.get(IntakeApi.PATH + "/patients/" + patientId).status())
                .isEqualTo(403);
        assertThat(patient.get(MINE).body()).doesNotContain("Robin").doesNotContain("Vale");
    }

    @Test
    void aCancelledSessionAsksNoMoreAMovedOneKeepsItsAnswersAndOneMovedFarAheadAsksAnew() {
        booked(sessionId, 1);
        answer(patient, "PHQ-9", "1", 2);
        topics.publish(new SessionCancelled(sessionId, "course-1", patientId, "PATIENT_REQUEST", false, now));
        eventually(() -> assertThat(status()).isEqualTo("CLOSED"));
        assertThat(put(patient, "PHQ-9", "1", 3).at("/type")).endsWith("questions-closed");
        assertThat(patient.post(MINE + "/submission", null).at("/type")).endsWith("questions-incomplete");

        moved(now.plus(Duration.ofHours(40)));
        eventually(() -> assertThat(status()).isEqualTo("ASKED"));
        assertThat(patient.get(MINE).json().at("/answers/PHQ-9/0").asInt()).isEqualTo(2);
        fill(patient);
        patient.post(MINE + "/submission", null);
        moved(now.plus(Duration.ofDays(9)));

        eventually(() ->
                assertThat(status()).as("answered too early for the new day").isEqualTo("ASKED"));
        fill(patient);
        patient.post(MINE + "/submission", null);
        eventually(() -> assertThat(scores()).hasSize(4));
    }

    @Test
    void theMorningAfterThreeQuestionsAreAskedOnceAndTheThirdFlagsARiskAtOnce() {
        TestClient morning = byLink("CHECK_IN", sessionId);
        assertThat(asked(morning)).containsExactly("CHECK-IN");
        answer(morning, "CHECK-IN", "1", 1);
        answer(morning, "CHECK-IN", "2", 2);
        answer(morning, "CHECK-IN", "3", 1);

        RiskFlagged flagged =
                topics.await(RiskFlagged.class, event -> event.patientId().equals(patientId));
        assertThat(flagged.riskLevel()).isEqualTo("HIGH");
        assertThat(morning.post(MINE + "/submission", null).status()).isEqualTo(200);
        assertThat(topics.await(QuestionsAnswered.class, event -> event.sessionId()
                                .equals(sessionId))
                        .occasion())
                .isEqualTo("MORNING_AFTER");
        eventually(() -> assertThat(scores()).singleElement().satisfies(score -> {
            assertThat(score.occasion()).isEqualTo("FOLLOW_UP");
            assertThat(score.sessionId()).isEqualTo(sessionId);
        }));
    }

    @Test
    void aSideEffectOfTheMorningAfterWaitsForTheNurseUntilSomebodyHasSeenToIt() {
        TestClient morning = byLink("CHECK_IN", sessionId);
        answer(morning, "CHECK-IN", "1", 0);
        answer(morning, "CHECK-IN", "2", 5);
        answer(morning, "CHECK-IN", "3", 0);
        assertThat(queuedCheckIns()).as("not before it is sent in").isEmpty();
        morning.post(MINE + "/submission", null);

        assertThat(queuedCheckIns()).singleElement().satisfies(due -> {
            assertThat(due.at("/sideEffect").asInt()).isEqualTo(5);
            assertThat(due.at("/mood").asInt()).isZero();
        });
        String seen = IntakeApi.PATH + "/check-ins/" + sessionId + "-MORNING_AFTER/seen";
        assertThat(client.asFrontDesk().post(seen, null).status()).isEqualTo(403);
        assertThat(client.asNurse().post(seen, null).at("/by")).isEqualTo("staff-nurse");
        assertThat(client.asPrescriber().post(seen, null).at("/by"))
                .as("the first who did stays")
                .isEqualTo("staff-nurse");
        assertThat(queuedCheckIns()).isEmpty();
        assertThat(topics.all(RiskFlagged.class, event -> event.patientId().equals(patientId)))
                .isEmpty();
    }

    @Test
    void aGoodMorningBothersNobody() {
        TestClient morning = byLink("CHECK_IN", sessionId);
        List.of("1", "2", "3").forEach(item -> answer(morning, "CHECK-IN", item, 0));
        assertThat(morning.post(MINE + "/submission", null).status()).isEqualTo(200);

        assertThat(queuedCheckIns()).isEmpty();
    }

    private List<JsonNode> queuedCheckIns() {
        return client.asNurse()
                .get(IntakeApi.PATH + "/review-queue")
                .json()
                .at("/checkIns")
                .valueStream()
                .filter(due -> due.at("/patientId").asString().equals(patientId))
                .toList();
    }

    private TestClient byLink(String purpose, String session) {
        return client.asPatient(patientId, purpose, session, now.minusSeconds(60));
    }

    private void booked(String session, int number) {
        Instant start = now.plus(Duration.ofHours(47));
        topics.publish(new SessionBooked(
                session,
                "course-1",
                patientId,
                number,
                6,
                "INDUCTION",
                "IV",
                start,
                start.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                now));
        eventually(() -> assertThat(client.asNurse()
                        .get(IntakeApi.PATH + "/questions-before-sessions?sessionId=" + session)
                        .json()
                        .at("/0/asks"))
                .isNotEmpty());
    }

    private void moved(Instant start) {
        topics.publish(new SessionMoved(
                sessionId,
                "course-1",
                patientId,
                start,
                start.plus(Duration.ofHours(2)),
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                now,
                "PATIENT_REQUEST",
                now));
    }

    private void fill(TestClient device) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int item = 1; item <= 9; item++) {
            answers.add(one("PHQ-9", String.valueOf(item), item == 9 ? 0 : 1));
        }
        List.of("1", "2", "6").forEach(item -> answers.add(one("C-SSRS", item, 0)));
        Answer saved = device.put(MINE + "/answers", Map.of("answers", answers));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private static void answer(TestClient device, String instrument, String item, int value) {
        Answer saved = put(device, instrument, item, value);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private static Answer put(TestClient device, String instrument, String item, int value) {
        return device.put(MINE + "/answers", Map.of("answers", List.of(one(instrument, item, value))));
    }

    private static Map<String, Object> one(String instrument, String item, int value) {
        return Map.of("instrument", instrument, "item", item, "value", value);
    }

    private List<String> asked(TestClient device) {
        return device.get(MINE + "/form")
                .json()
                .at("/questionnaires")
                .valueStream()
                .map(one -> one.at("/instrument").asString())
                .toList();
    }

    private String status() {
        return patient.get(MINE).json().at("/status").asString();
    }

    private String progress(String session) {
        return client.asFrontDesk()
                .get(IntakeApi.PATH + "/questions-before-sessions?sessionId=" + session)
                .json()
                .at("/0/progress")
                .asString();
    }

    private List<AssessmentCompleted> scores() {
        return topics.all(AssessmentCompleted.class, event -> event.patientId().equals(patientId));
    }
}
