package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When the day breaks, as others see it: outages, whom they hit, the re-plan, who may do what. */
@ClinicTest
class BrokenDayApiTest {

    private static final String API = "/api/scheduling";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;
    private final FrontDesk desk;
    private final List<String> outages = new ArrayList<>();

    BrokenDayApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @AfterEach
    void allIsWellAgain() {
        outages.forEach(id -> client.asManager().post(API + "/outages/" + id + "/withdraw", null));
    }

    @Test
    void aNurseIsOutAndOnePersonsYesGivesHerSessionsToTheOther() {
        Answer course = courseInTenDays();
        String session = course.at("/sessions/0/sessionId");
        Answer entered = out("PERSON", course.at("/sessions/0/nurseId"), course.at("/sessions/0/startsAt"));
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(hit(session)).isTrue();

        Answer replan = client.asFrontDesk().post(API + "/replans", null);
        JsonNode move = entry(replan.json().at("/moves"), session);
        assertThat(move.at("/to/nurseId").asString()).isNotEqualTo(course.at("/sessions/0/nurseId"));
        assertThat(move.at("/to/startsAt").asString()).isEqualTo(course.at("/sessions/0/startsAt"));
        assertThat(move.at("/bends/0").asString()).isEqualTo("another nurse");
        assertThat(replan.at("/state")).isEqualTo("PROPOSED");
        assertThat(hit(session)).as("nothing has moved").isTrue();

        String accept = API + "/replans/" + replan.at("/replanId") + "/accept";
        Answer accepted = client.asFrontDesk().post(accept, null);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.at("/state")).isEqualTo("DONE");
        assertThat(accepted.at("/acceptedBy")).isEqualTo("staff-frontdesk");
        assertThat(hit(session)).isFalse();
        assertThat(topics.await(SessionMoved.class, event -> event.sessionId().equals(session))
                        .reason())
                .isEqualTo("CLINIC_REQUEST");
        assertThat(client.asFrontDesk().post(accept, null).status())
                .as("the same person again")
                .isEqualTo(200);
        Answer second = client.asManager().post(accept, null);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).isEqualTo("urn:daybreak:problem:rearrangement-exists");
    }

    @Test
    void aReplanThatIsOutOfDateMovesNobodyAndBringsAFreshOne() {
        Answer course = courseInTenDays();
        String session = course.at("/sessions/0/sessionId");
        close(course.at("/sessions/0/startsAt"));
        Answer replan = client.asFrontDesk().post(API + "/replans", null);
        assertThat(entry(replan.json().at("/moves"), session).at("/otherTime").asBoolean())
                .as(replan.body())
                .isTrue();
        String last = course.at("/sessions/5/sessionId");
        client.asFrontDesk().post(API + "/sessions/" + last + "/cancel", Map.of("reason", "PATIENT_REQUEST"));

        Answer stale = client.asFrontDesk().post(API + "/replans/" + replan.at("/replanId") + "/accept", null);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type")).isEqualTo("urn:daybreak:problem:replan-stale");
        assertThat(hit(session)).isTrue();
        String fresh = API + "/replans/" + stale.at("/freshReplanId");
        assertThat(client.asNurse().get(fresh).at("/state")).isEqualTo("PROPOSED");
        assertThat(client.asPrescriber().post(fresh + "/accept", null).at("/state"))
                .isEqualTo("DONE");
        assertThat(hit(session)).isFalse();
        Answer called = client.asFrontDesk().post(fresh + "/called", Map.of("sessionId", session));
        assertThat(entry(called.json().at("/moves"), session).at("/called").asBoolean())
                .isTrue();
    }

    @Test
    void aReplanThatRestsOnAnOutageThatEndedIsOutOfDateToo() {
        Answer course = courseInTenDays();
        Answer closed = close(course.at("/sessions/0/startsAt"));
        Answer replan = client.asFrontDesk().post(API + "/replans", null);
        assertThat(client.asFrontDesk()
                        .post(API + "/outages/" + closed.at("/outageId") + "/withdraw", null)
                        .at("/withdrawn"))
                .isEqualTo("true");

        Answer stale = client.asFrontDesk().post(API + "/replans/" + replan.at("/replanId") + "/accept", null);

        assertThat(stale.at("/type")).isEqualTo("urn:daybreak:problem:replan-stale");
        assertThat(hit(course.at("/sessions/0/sessionId"))).isFalse();
    }

    @Test
    void fromItsEntryOnNothingIsPlannedWithWhatIsOut() {
        Answer course = courseInTenDays();
        Instant second = Instant.parse(course.at("/sessions/1/startsAt"));
        close(second.toString());

        Answer move = client.asFrontDesk()
                .post(
                        API + "/sessions/" + course.at("/sessions/1/sessionId") + "/move",
                        Map.of(
                                "to",
                                Map.of("startsAt", second.plusSeconds(3_600).toString()),
                                "reason",
                                "PATIENT_REQUEST"));

        assertThat(move.status()).isEqualTo(422);
        assertThat(move.json().at("/reasons").toString()).contains("clinic.open");
        LocalDate closed = LocalDate.ofInstant(second, Riverside.NEW_YORK);
        assertThat(move.json().at("/alternatives").size()).isPositive();
        assertThat(move.json().at("/alternatives")).allSatisfy(slot -> assertThat(
                        LocalDate.ofInstant(Instant.parse(slot.at("/startsAt").asString()), Riverside.NEW_YORK))
                .isNotEqualTo(closed));
    }

    @Test
    void whoMayEnterAndAccept() {
        String now = clock.instant().toString();
        Map<String, String> outage = Map.of(
                "kind",
                "CLINIC",
                "from",
                now,
                "to",
                clock.instant().plusSeconds(60).toString(),
                "reason",
                "POWER");

        assertThat(client.asNurse().post(API + "/outages", outage).status()).isEqualTo(403);
        assertThat(client.asTherapist().post(API + "/replans", null).status()).isEqualTo(403);
        assertThat(client.asNurse().post(API + "/replans/any/accept", null).status())
                .isEqualTo(403);
        assertThat(client.asAnalyst().get(API + "/sessions-hit").status()).isEqualTo(403);
        assertThat(client.asTherapist().get(API + "/outages").status()).isEqualTo(200);
        assertThat(client.asFrontDesk().get(API + "/replans/nothing").status()).isEqualTo(404);
    }

    @Test
    void anOutageOfNobodyOrThatEndsBeforeItBeginsIsRefused() {
        String soon = clock.instant().plusSeconds(3_600).toString();
        String later = clock.instant().plusSeconds(7_200).toString();

        assertThat(enter("PERSON", "staff-nobody", soon, later).status()).isEqualTo(404);
        assertThat(enter("CHAIR", "chair-nowhere", soon, later).at("/type"))
                .isEqualTo("urn:daybreak:problem:chair-not-found");
        assertThat(enter("CHAIR", "chair-1", later, soon).at("/type"))
                .isEqualTo("urn:daybreak:problem:outage-not-possible");
        assertThat(enter("PERSON", "", soon, later).status()).isEqualTo(422);
    }

    private Answer courseInTenDays() {
        LocalDate from =
                LocalDate.ofInstant(clock.instant(), Riverside.NEW_YORK).plusDays(10);
        Answer course = client.asPrescriber()
                .post(
                        API + "/courses",
                        Map.of(
                                "patientId",
                                desk.screened("ELIGIBLE"),
                                "protocolId",
                                "iv-induction",
                                "from",
                                from.toString()));
        assertThat(course.status()).as(course.body()).isEqualTo(201);
        return course;
    }

    /** Out on the whole day of this instant. */
    private Answer out(String kind, String subjectId, String instant) {
        LocalDate day = LocalDate.ofInstant(Instant.parse(instant), Riverside.NEW_YORK);
        return enter(
                kind,
                subjectId,
                day.atStartOfDay(Riverside.NEW_YORK).toInstant().toString(),
                day.plusDays(1).atStartOfDay(Riverside.NEW_YORK).toInstant().toString());
    }

    private Answer close(String instant) {
        Answer closed = out("CLINIC", "", instant);
        assertThat(closed.status()).as(closed.body()).isEqualTo(201);
        return closed;
    }

    private Answer enter(String kind, String subjectId, String from, String to) {
        Answer entered = client.asFrontDesk()
                .post(
                        API + "/outages",
                        Map.of("kind", kind, "subjectId", subjectId, "from", from, "to", to, "reason", "OTHER"));
        if (entered.status() == 201) {
            outages.add(entered.at("/outageId"));
        }
        return entered;
    }

    private boolean hit(String session) {
        JsonNode hits = client.asFrontDesk().get(API + "/sessions-hit").json();
        return StreamSupport.stream(hits.spliterator(), false)
                .anyMatch(hit -> hit.at("/sessionId").asString().equals(session));
    }

    private static JsonNode entry(JsonNode list, String session) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.at("/sessionId").asString().equals(session))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + session + " in " + list));
    }
}
