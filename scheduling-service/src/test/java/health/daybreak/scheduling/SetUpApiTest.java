package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager changes how the clinic is set up while sessions are booked, over HTTP. */
@ClinicTest
class SetUpApiTest {

    private static final String CLINIC = "/api/scheduling/clinic";
    private static final String STRANDED = "/api/scheduling/stranded-sessions";

    private final TestClient client;
    private final FrontDesk desk;

    SetUpApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.desk = new FrontDesk(client, topics, clock);
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void chairsWithBookingsStayUntilTheSessionsAreMovedAndNoPatientIsNamed() {
        String patient = desk.screened("ELIGIBLE");
        Answer course = desk.start(patient, List.of());
        assertThat(course.status()).as(course.body()).isEqualTo(201);

        Answer refused = client.asManager().put(CLINIC, changed("chairs", List.of()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:sessions-in-the-way");
        assertThat(refused.body())
                .contains(course.at("/courseId") + "-1", course.at("/sessions/0/startsAt"))
                .doesNotContain(patient);
        assertThat(client.asManager().get(CLINIC).json().at("/chairs").size()).isEqualTo(6);
    }

    @Test
    void hoursThatOverlapAndAChairWithoutANameAreRefused() {
        Map<String, String> morning = Map.of("weekday", "MONDAY", "from", "08:00", "to", "13:00");
        Map<String, String> afternoon = Map.of("weekday", "MONDAY", "from", "12:00", "to", "18:00");

        assertThat(client.asManager()
                        .put(CLINIC, changed("openingHours", List.of(morning, afternoon)))
                        .at("/detail"))
                .contains("MONDAY overlap");
        assertThat(client.asManager()
                        .put(
                                CLINIC,
                                changed("chairs", List.of(Map.of("chairId", " ", "name", "x", "routes", List.of()))))
                        .at("/detail"))
                .contains("an id and a name");
    }

    @Test
    void overlappingShiftsAreRefused() {
        Map<String, Object> person = new HashMap<>(DemoClinic.withShift(Map.of()));
        person.put(
                "shifts",
                List.of(
                        Map.of("weekday", "MONDAY", "from", "08:00", "to", "12:00"),
                        Map.of("weekday", "MONDAY", "from", "11:45", "to", "16:00")));

        Answer refused = client.asManager().put("/api/scheduling/staff/staff-x", person);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("Two shifts on MONDAY overlap");
    }

    @Test
    void whoIsTakenOffTheRosterLeavesAListOfSessions() {
        TestClient manager = client.asManager();
        desk.start(desk.screened("ELIGIBLE"), List.of());
        Map<String, Object> gone = new HashMap<>(DemoClinic.withShift(Map.of()));
        gone.put("shifts", List.of());
        gone.put("active", false);

        Answer first = manager.put("/api/scheduling/staff/staff-nurse", gone);
        Answer second = manager.put("/api/scheduling/staff/staff-nurse-2", gone);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().at("/stranded").size()
                        + second.json().at("/stranded").size())
                .isGreaterThanOrEqualTo(6);
        assertThat(client.asNurse().get(STRANDED).body()).contains("is not there at that time");
        assertThat(client.asAnalyst().get(STRANDED).status()).isEqualTo(403);
    }

    @Test
    void anotherClinicSharesNothingWithThisOne() {
        desk.start(desk.screened("ELIGIBLE"), List.of());
        TestClient manager = client.asStaffOf(List.of("hillside"), "staff-manager-of-hillside", "MANAGER");
        assertThat(manager.put(CLINIC, DemoClinic.CLINIC).status()).isEqualTo(200);

        assertThat(manager.put(CLINIC, changed("chairs", List.of())).status())
                .as("nothing is booked there, whatever its chairs are called")
                .isEqualTo(200);
        assertThat(manager.get(STRANDED).body()).isEqualTo("[]");
        assertThat(client.asManager().get(CLINIC).json().at("/chairs").size()).isEqualTo(6);
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> clinic = new HashMap<>(DemoClinic.CLINIC);
        clinic.put(field, value);
        return clinic;
    }
}
