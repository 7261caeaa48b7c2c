package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Skills as a manager enters them and a prescriber asks for them. */
@ClinicTest
class SkillsApiTest {

    private static final String CLINIC = "/api/scheduling/clinic";
    private static final String NURSE = "/api/scheduling/staff/staff-nurse-of-skills";
    private static final Map<String, Object> SPANISH = Map.of("name", "Spanish", "roles", List.of("NURSE"));

    private final TestClient client;

    SkillsApiTest(TestClient client) {
        this.client = client;
    }

    @BeforeEach
    void aClinicOfItsOwnThatKnowsSpanish() {
        assertThat(manager()
                        .put(CLINIC, with(DemoClinic.CLINIC, List.of(SPANISH)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aListAndWhatSomebodyCanDoAreKeptByWhoeverSaysNothingOfThem() {
        Map<String, Object> person = DemoClinic.withShift(Map.of("weekday", "MONDAY", "from", "08:00", "to", "18:00"));
        manager().put(NURSE, with(person, List.of("Spanish")));

        Answer clinic = manager().put(CLINIC, DemoClinic.CLINIC);
        Answer nurse = manager().put(NURSE, person);

        assertThat(clinic.at("/skills/0/name")).as(clinic.body()).isEqualTo("Spanish");
        assertThat(nurse.at("/skills/0")).as(nurse.body()).isEqualTo("Spanish");
    }

    @Test
    void aSkillThatNobodyListedAndOneAskedOfTheFrontDeskAreRefused() {
        Answer unknown = manager()
                .put(
                        NURSE,
                        with(
                                DemoClinic.withShift(Map.of("weekday", "MONDAY", "from", "08:00", "to", "18:00")),
                                List.of("Portuguese")));
        Answer desk = manager()
                .put(
                        CLINIC,
                        with(DemoClinic.CLINIC, List.of(Map.of("name", "Spanish", "roles", List.of("FRONT_DESK")))));
        Answer proposals = client.asStaffOf(List.of("clinic-of-skills"), "staff-prescriber", "PRESCRIBER")
                .post(
                        "/api/scheduling/proposals",
                        Map.of("patientId", "anybody", "protocolId", "iv-induction", "skills", List.of("Portuguese")));

        assertThat(unknown.at("/type")).as(unknown.body()).endsWith("skill-unknown");
        assertThat(desk.at("/type")).as(desk.body()).endsWith("clinic-not-possible");
        assertThat(desk.at("/detail")).contains("Spanish", "the nurse, the prescriber or the therapist");
        assertThat(proposals.at("/type")).as(proposals.body()).endsWith("skill-unknown");
    }

    @Test
    void onlyAManagerSaysWhatPeopleCanDo() {
        Answer refused = client.asStaffOf(List.of("clinic-of-skills"), "staff-nurse", "NURSE")
                .put(CLINIC, with(DemoClinic.CLINIC, List.of()));

        assertThat(refused.status()).isEqualTo(403);
    }

    private TestClient manager() {
        return client.asStaffOf(List.of("clinic-of-skills"), "staff-manager", "MANAGER");
    }

    private static Map<String, Object> with(Map<String, Object> plain, List<?> skills) {
        Map<String, Object> all = new HashMap<>(plain);
        all.put("skills", skills);
        return all;
    }
}
