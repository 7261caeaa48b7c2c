package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that make no sense, or come from somebody who may not, are refused with a reason. */
@ClinicTest
class BadInputTest {

    private static final String API = "/api/scheduling";

    private final TestClient client;

    BadInputTest(TestClient client) {
        this.client = client;
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
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
}
