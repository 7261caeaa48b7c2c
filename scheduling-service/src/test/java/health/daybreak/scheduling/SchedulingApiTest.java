package health.daybreak.scheduling;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service as others see it: HTTP, events, roles, refusals. */
@ClinicTest
class SchedulingApiTest {

    private static final String API = "/api/scheduling";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;
    private final FrontDesk desk;

    SchedulingApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void fromAnEligiblePatientToSixBookedSessions() {
        String patient = desk.screened("ELIGIBLE");
        JsonNode proposals = desk.propose(patient).json();
        assertThat(proposals.at("/proposals").size()).isGreaterThan(1);
        assertThat(proposals.at("/hindrances").size()).isZero();
        assertThat(proposals.at("/proposals/0/reasons").size()).isGreaterThan(2);

        Answer started = desk.start(patient, FrontDesk.slots(proposals.at("/proposals/0/slots")));

        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String course = started.at("/courseId");
        assertThat(started.json().at("/sessions").size()).isEqualTo(6);
        assertThat(started.at("/stage")).isEqualTo("ACTIVE");
        topics.await(CourseStarted.class, event -> event.courseId().equals(course));
        eventually(() -> assertThat(topics.all(
                        SessionBooked.class, event -> event.courseId().equals(course)))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.zone()).isEqualTo("America/New_York")));
        assertThat(desk.candidates()).doesNotContain(patient);
        assertThat(client.asNurse()
                        .get(API + "/courses?patientId=" + patient)
                        .json()
                        .size())
                .isEqualTo(1);
        String day = LocalDate.ofInstant(Instant.parse(started.at("/sessions/0/startsAt")), Riverside.NEW_YORK)
                .toString();
        Answer calendar = client.asNurse().get(API + "/sessions?from=" + day + "&to=" + day + "&patientId=" + patient);
        assertThat(calendar.at("/0/sessionId")).isEqualTo(started.at("/sessions/0/sessionId"));
    }

    @Test
    void theSameKeyTwiceIsOneCourseAndTheSameAnswer() {
        String patient = desk.screened("ELIGIBLE");
        TestClient prescriber = client.asPrescriber().withKey(UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("patientId", patient, "protocolId", "iv-induction");

        Answer first = prescriber.post(API + "/courses", body);
        Answer second = prescriber.post(API + "/courses", body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        Answer other = prescriber.post(API + "/courses", Map.of("patientId", patient, "protocolId", "im-induction"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/type")).endsWith("idempotency-key-reused");
    }

    @Test
    void noCourseStartsWithoutTheTestsUnlessAPrescriberAnswersForThem() {
        String patient = desk.screened("ELIGIBLE");
        desk.hearsOfDrugScreen(patient, "REPEAT", null);
        eventually(() -> assertThat(desk.propose(patient).at("/testsInTheWay/0/sentence"))
                .isEqualTo("Drug screen must be done again."));

        Answer refused = desk.start(patient, List.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:tests-not-done");
        assertThat(refused.at("/tests/0/test")).isEqualTo("DRUG_SCREEN");
        Map<String, Object> answer = Map.of("tests", List.of("DRUG_SCREEN"), "reason", "The laboratory telephones");
        Answer started = client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of(
                                "patientId", patient,
                                "protocolId", "iv-induction",
                                "testsAnsweredFor", answer));

        assertThat(started.status()).as(started.body()).isEqualTo(201);
        assertThat(started.at("/order/answeredFor/reason")).isEqualTo("The laboratory telephones");
        Answer atTheDesk = client.asFrontDesk().get(API + "/courses/" + started.at("/courseId"));
        assertThat(atTheDesk.at("/order/answeredFor/tests/0")).isEqualTo("DRUG_SCREEN");
        assertThat(atTheDesk.body()).doesNotContain("The laboratory telephones");
    }

    @Test
    void aPatientWhoIsNotEligibleIsRefusedWithTheReason() {
        String declined = desk.screened("DECLINED");

        Answer refused = desk.start(declined, List.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:patient-not-eligible");
        assertThat(refused.at("/reasons/0/rule")).isEqualTo("screening.eligible");
        assertThat(refused.at("/detail")).contains("contraindication.pregnancy");
        assertThat(desk.start("patient-unknown", List.of()).at("/reasons/0/rule"))
                .isEqualTo("screening.done");
    }

    @Test
    void aTakenSlotIsRefusedWithAlternativesAndASecondCourseToo() {
        String patient = desk.screened("ELIGIBLE");
        List<Map<String, String>> slots =
                FrontDesk.slots(desk.propose(patient).json().at("/proposals/0/slots"));
        assertThat(desk.start(patient, slots).status()).isEqualTo(201);

        Answer taken = desk.start(desk.screened("ELIGIBLE"), slots);
        Answer second = desk.start(patient, List.of());

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/type")).isEqualTo("urn:daybreak:problem:slot-taken");
        assertThat(taken.json().at("/alternatives/0/slots").size()).isEqualTo(6);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).isEqualTo("urn:daybreak:problem:course-running");
    }

    @Test
    void aSessionMovesWithTheVersionThatWasSeenAndNotWithAnOlderOne() {
        String patient = desk.screened("ELIGIBLE");
        LocalDate quietDay =
                LocalDate.ofInstant(clock.instant(), Riverside.NEW_YORK).plusDays(60);
        Answer course = client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of("patientId", patient, "protocolId", "iv-induction", "from", quietDay.toString()));
        String session = course.at("/sessions/5/sessionId");
        Instant later = Instant.parse(course.at("/sessions/5/startsAt")).plus(Duration.ofMinutes(30));
        Map<String, Object> move = Map.of("to", Map.of("startsAt", later.toString()), "reason", "PATIENT_REQUEST");
        long version = course.json().at("/version").asLong();

        Answer moved = client.asFrontDesk().havingSeen(version).post(API + "/sessions/" + session + "/move", move);
        Answer stale = client.asFrontDesk().havingSeen(version).post(API + "/sessions/" + session + "/move", move);

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.at("/sessions/5/startsAt")).isEqualTo(later.toString());
        assertThat(topics.await(SessionMoved.class, event -> event.sessionId().equals(session))
                        .startsAt())
                .isEqualTo(later);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type")).isEqualTo("urn:daybreak:problem:stale-version");
    }

    @Test
    void aMoveThatBreaksARuleNamesTheRuleAndWhatIsNear() {
        Answer course = desk.start(desk.screened("ELIGIBLE"), List.of());
        Instant first = Instant.parse(course.at("/sessions/0/startsAt"));
        Map<String, Object> ontoTheFirst = Map.of(
                "to", Map.of("startsAt", first.plus(Duration.ofHours(24)).toString()), "reason", "CLINIC_REQUEST");

        Answer refused =
                client.asNurse().post(API + "/sessions/" + course.at("/sessions/1/sessionId") + "/move", ontoTheFirst);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:move-refused");
        assertThat(refused.json().at("/reasons").toString()).contains("spacing.min-hours");
    }

    @Test
    void whatTreatmentSaysEndsPlanning() {
        Answer course = desk.start(desk.screened("ELIGIBLE"), List.of());
        String session = course.at("/sessions/0/sessionId");
        topics.await(SessionBooked.class, event -> event.sessionId().equals(session));

        topics.publish(new SessionArrived(session, course.at("/courseId"), course.at("/patientId"), clock.instant()));

        eventually(() -> assertThat(
                        client.asNurse().get(API + "/sessions/" + session).at("/status"))
                .isEqualTo("ARRIVED"));
        Answer cancel =
                client.asNurse().post(API + "/sessions/" + session + "/cancel", Map.of("reason", "PATIENT_ILL"));
        assertThat(cancel.status()).isEqualTo(409);
        assertThat(cancel.at("/type")).isEqualTo("urn:daybreak:problem:session-not-booked");
    }

    @Test
    void onlyAPrescriberCompletesACourseAndNoneDuringItsInduction() {
        String patient = desk.screened("ELIGIBLE");
        Answer course = desk.start(patient, List.of());
        String path = API + "/courses/" + course.at("/courseId");
        for (TestClient other : List.of(client.asNurse(), client.asFrontDesk(), client.asTherapist())) {
            assertThat(other.post(path + "/complete", null).status()).isEqualTo(403);
        }
        assertThat(client.asPrescriber().post(path + "/complete", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:induction-not-over");
        topics.publish(firstSessionOf(course));
        for (int later = 1; later < 6; later++) {
            String session = course.at("/sessions/" + later + "/sessionId");
            client.asNurse().post(API + "/sessions/" + session + "/cancel", Map.of("reason", "PATIENT_REQUEST"));
        }
        eventually(() -> assertThat(client.asNurse().get(path).at("/phase")).isEqualTo("TAPER"));

        Answer completed = client.asPrescriber().post(path + "/complete", null);

        assertThat(completed.status()).as(completed.body()).isEqualTo(200);
        assertThat(completed.at("/stage")).isEqualTo("COMPLETED");
        assertThat(completed.json().at("/taper")).as("nothing more is proposed").isEmpty();
        assertThat(client.asPrescriber().post(path + "/complete", null).status())
                .isEqualTo(200);
        assertThat(topics.await(CourseCompleted.class, event -> event.courseId().equals(course.at("/courseId")))
                        .completedSessions())
                .isEqualTo(1);
        assertThat(client.asNurse().get(API + "/courses?patientId=" + patient).at("/0/stage"))
                .isEqualTo("COMPLETED");
        Answer next = desk.start(patient, List.of());
        assertThat(next.status()).as(next.body()).isEqualTo(201);
    }

    private SessionCompleted firstSessionOf(Answer course) {
        Instant now = clock.instant();
        return new SessionCompleted(
                course.at("/sessions/0/sessionId"),
                course.at("/courseId"),
                course.at("/patientId"),
                1,
                "IV",
                BigDecimal.valueOf(40),
                now,
                now,
                now,
                now,
                0,
                0,
                "staff-prescriber",
                now);
    }

    @Test
    void othersHearWhoWorksHere() {
        assertThat(topics.await(StaffUpdated.class, event -> event.staffId().equals("staff-prescriber"))
                        .roles())
                .containsExactly("PRESCRIBER");
        assertThat(client.asNurse().get(API + "/staff").json().size()).isGreaterThanOrEqualTo(5);
    }
}
