package health.daybreak.scheduling;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may order treatment today, and what is told of them. */
@ClinicTest
class StaffApiTest {

    private static final String STAFF = "/api/scheduling/staff/";
    private static final Map<String, String> MONDAY = Map.of("weekday", "MONDAY", "from", "08:00", "to", "18:00");
    private static final String DEA_NUMBER = "AB1234563";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;
    private final FrontDesk desk;

    StaffApiTest(TestClient client, Topics topics, Clock clock) {
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
    void aPrescriberWhoseCredentialRanOutYesterdayStartsNoCourseAndIsToldWhichAndWhen() {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), Riverside.NEW_YORK).minusDays(1);
        String staffId = enter("Dr Late", "PRESCRIBER", yesterday.toString());
        Answer refused = start(client.as(staffId, "PRESCRIBER"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:practitioner-not-qualified");
        assertThat(refused.at("/detail")).contains("Dr Late", "ACLS certificate ran out on " + yesterday);

        enter(staffId, "Dr Late", "PRESCRIBER", yesterday.plusDays(1).toString());
        assertThat(start(client.as(staffId, "PRESCRIBER")).status()).isEqualTo(201);
    }

    @Test
    void somebodyWhoIsNotEnteredStartsNoCourseWhateverTheirTokenSays() {
        Answer refused = start(client.as("staff-from-elsewhere", "PRESCRIBER"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:practitioner-unknown");
    }

    @Test
    void aProgramStartsACourseForANamedPrescriberOnly() {
        assertThat(start(client.asProgramFor("staff-prescriber", "PRESCRIBER")).status())
                .isEqualTo(201);
        assertThat(start(client.asProgramFor("staff-nurse", "PRESCRIBER")).at("/detail"))
                .contains("is not entered as a prescriber");
    }

    @Test
    void aRegistrationNumberIsSeenByManagersAndTravelsNowhere() {
        String staffId = enter("Dr Number", "PRESCRIBER", "2031-12-31");
        assertThat(client.asManager().get(STAFF + staffId).body()).contains(DEA_NUMBER);
        assertThat(client.asPrescriber().get(STAFF + staffId).body()).doesNotContain(DEA_NUMBER);
        assertThat(client.asFrontDesk().get("/api/scheduling/staff").body()).doesNotContain(DEA_NUMBER);
        topics.await(StaffUpdated.class, event -> event.staffId().equals(staffId));
        assertThat(topics.records(staffId))
                .allSatisfy(record -> assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain(DEA_NUMBER));
    }

    @Test
    void theOthersHearInWhichZoneALastDayIsMeantAndHearItAnewWhenTheClinicMoves() {
        TestClient manager = client.asStaffOf(List.of("clinic-that-moves"), "staff-manager", "MANAGER");
        assertThat(manager.put("/api/scheduling/clinic", DemoClinic.CLINIC).status())
                .isEqualTo(200);
        String staffId = "staff-" + UUID.randomUUID();
        assertThat(manager.put(STAFF + staffId, DemoClinic.withShift(MONDAY)).status())
                .isEqualTo(200);
        topics.await(
                StaffUpdated.class,
                event -> event.staffId().equals(staffId) && "America/New_York".equals(event.timeZone()));
        Map<String, Object> moved = new java.util.HashMap<>(DemoClinic.CLINIC);
        moved.put("zone", "America/Chicago");
        assertThat(manager.put("/api/scheduling/clinic", moved).status()).isEqualTo(200);
        eventually(() -> assertThat(topics.all(
                        StaffUpdated.class,
                        event -> event.staffId().equals(staffId) && "America/Chicago".equals(event.timeZone())))
                .isNotEmpty());
    }

    private Answer start(TestClient prescriber) {
        return prescriber.post(
                "/api/scheduling/courses",
                Map.of("patientId", desk.screened("ELIGIBLE"), "protocolId", "iv-induction"));
    }

    private String enter(String name, String role, String aclsUntil) {
        return enter("staff-" + UUID.randomUUID(), name, role, aclsUntil);
    }

    private String enter(String staffId, String name, String role, String aclsUntil) {
        List<Map<String, String>> credentials = new ArrayList<>();
        for (String kind : List.of("LICENCE", "BOARD_CERTIFICATION")) {
            credentials.add(Map.of("kind", kind, "expiresOn", "2031-12-31"));
        }
        credentials.add(Map.of("kind", "DEA_REGISTRATION", "expiresOn", "2031-12-31", "number", DEA_NUMBER));
        credentials.add(Map.of("kind", "ACLS", "expiresOn", aclsUntil));
        Map<String, Object> person = Map.of(
                "displayName",
                name,
                "roles",
                List.of(role),
                "credentials",
                credentials,
                "shifts",
                List.of(),
                "leave",
                List.of(),
                "active",
                true);
        Answer entered = client.asManager().put(STAFF + staffId, person);
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        return staffId;
    }
}
