package health.daybreak.scheduling;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.Reason;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
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
import java.util.ArrayList;
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

    SchedulingApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void fromAnEligiblePatientToSixBookedSessions() {
        String patient = screened("ELIGIBLE");
        JsonNode proposals = propose(patient).json();
        assertThat(proposals.at("/proposals").size()).isGreaterThan(1);
        assertThat(proposals.at("/hindrances").size()).isZero();
        assertThat(proposals.at("/proposals/0/reasons").size()).isGreaterThan(2);

        Answer started = start(patient, slots(proposals.at("/proposals/0/slots")));

        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String course = started.at("/courseId");
        assertThat(started.json().at("/sessions").size()).isEqualTo(6);
        assertThat(started.at("/stage")).isEqualTo("ACTIVE");
        topics.await(CourseStarted.class, event -> event.courseId().equals(course));
        eventually(() -> assertThat(topics.all(
                        SessionBooked.class, event -> event.courseId().equals(course)))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.zone()).isEqualTo("America/New_York")));
        assertThat(candidates()).doesNotContain(patient);
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
        String patient = screened("ELIGIBLE");
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
    void aPatientWhoIsNotEligibleIsRefusedWithTheReason() {
        String declined = screened("DECLINED");

        Answer refused = start(declined, List.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:patient-not-eligible");
        assertThat(refused.at("/reasons/0/rule")).isEqualTo("screening.eligible");
        assertThat(refused.at("/detail")).contains("contraindication.pregnancy");
        assertThat(start("patient-unknown", List.of()).at("/reasons/0/rule")).isEqualTo("screening.done");
    }

    @Test
    void aTakenSlotIsRefusedWithAlternativesAndASecondCourseToo() {
        String patient = screened("ELIGIBLE");
        List<Map<String, String>> slots = slots(propose(patient).json().at("/proposals/0/slots"));
        assertThat(start(patient, slots).status()).isEqualTo(201);

        Answer taken = start(screened("ELIGIBLE"), slots);
        Answer second = start(patient, List.of());

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/type")).isEqualTo("urn:daybreak:problem:slot-taken");
        assertThat(taken.json().at("/alternatives/0/slots").size()).isEqualTo(6);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).isEqualTo("urn:daybreak:problem:course-running");
    }

    @Test
    void aSessionMovesWithTheVersionThatWasSeenAndNotWithAnOlderOne() {
        Answer course = start(screened("ELIGIBLE"), List.of());
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
        Answer course = start(screened("ELIGIBLE"), List.of());
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
        Answer course = start(screened("ELIGIBLE"), List.of());
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
    void onlyAPrescriberStartsACourse() {
        Map<String, Object> body = Map.of("patientId", "p", "protocolId", "iv-induction");

        assertThat(client.asNurse().post(API + "/courses", body).status()).isEqualTo(403);
        assertThat(client.asNurse().put(API + "/clinic", DemoClinic.CLINIC).status())
                .isEqualTo(403);
        assertThat(client.get(API + "/courses").status()).isEqualTo(401);
    }

    @Test
    void badInputIsExplained() {
        TestClient prescriber = client.asPrescriber();

        assertThat(prescriber.post(API + "/courses", "{").status()).isEqualTo(400);
        assertThat(prescriber
                        .post(API + "/courses", "{\"patientId\":\"p\",\"protocol\":1}")
                        .at("/detail"))
                .contains("protocol")
                .contains("protocolId");
        assertThat(prescriber
                        .post(API + "/courses", Map.of("patientId", "p", "protocolId", "none"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:unknown-protocol");
        assertThat(prescriber
                        .get(API + "/sessions?from=2026-02-30&to=2026-03-01")
                        .status())
                .isEqualTo(400);
        assertThat(prescriber
                        .get(API + "/sessions?from=2026-01-01&to=2027-01-01")
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:days-not-possible");
        assertThat(prescriber.get(API + "/sessions/nothing").at("/type"))
                .isEqualTo("urn:daybreak:problem:session-not-found");
        Answer noEnd = client.asManager()
                .put(API + "/staff/staff-x", DemoClinic.withShift(Map.of("weekday", "MONDAY", "from", "12:00")));
        assertThat(noEnd.status()).isEqualTo(400);
        Answer shift = client.asManager()
                .put(
                        API + "/staff/staff-x",
                        DemoClinic.withShift(Map.of("weekday", "MONDAY", "from", "12:00", "to", "08:00")));
        assertThat(shift.status()).isEqualTo(422);
        assertThat(shift.at("/type")).isEqualTo("urn:daybreak:problem:staff-not-possible");
    }

    @Test
    void othersHearWhoWorksHere() {
        assertThat(topics.await(StaffUpdated.class, event -> event.staffId().equals("staff-prescriber"))
                        .roles())
                .containsExactly("PRESCRIBER");
        assertThat(client.asNurse().get(API + "/staff").json().size()).isGreaterThanOrEqualTo(5);
    }

    private String screened(String outcome) {
        String patient = UUID.randomUUID().toString();
        List<Reason> reasons =
                outcome.equals("ELIGIBLE") ? List.of() : List.of(new Reason("contraindication.pregnancy", 1, "BLOCK"));
        topics.publish(new PatientScreened(
                "screening-" + patient,
                patient,
                outcome,
                "TREATMENT_RESISTANT_DEPRESSION",
                reasons,
                "staff-prescriber",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(90)),
                BigDecimal.valueOf(80),
                null,
                17,
                10,
                2));
        if (outcome.equals("ELIGIBLE")) {
            eventually(() -> assertThat(candidates()).contains(patient));
        } else {
            eventually(
                    () -> assertThat(propose(patient).at("/hindrances/0/rule")).isEqualTo("screening.eligible"));
        }
        return patient;
    }

    private List<String> candidates() {
        List<String> patients = new ArrayList<>();
        client.asPrescriber()
                .get(API + "/candidates")
                .json()
                .forEach(one -> patients.add(one.at("/patientId").asString()));
        return patients;
    }

    private Answer propose(String patient) {
        return client.asPrescriber()
                .post(API + "/proposals", Map.of("patientId", patient, "protocolId", "iv-induction"));
    }

    private Answer start(String patient, List<Map<String, String>> slots) {
        return client.asPrescriber()
                .post(API + "/courses", Map.of("patientId", patient, "protocolId", "iv-induction", "slots", slots));
    }

    private static List<Map<String, String>> slots(JsonNode proposed) {
        List<Map<String, String>> slots = new ArrayList<>();
        proposed.forEach(slot -> slots.add(Map.of(
                "startsAt", slot.at("/startsAt").asString(),
                "chairId", slot.at("/chairId").asString(),
                "nurseId", slot.at("/nurseId").asString())));
        return slots;
    }
}
