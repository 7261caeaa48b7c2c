package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Other tests book on the same days: what is asserted is what two more sessions add. */
@TreatmentTest
class OverrideRatesApiTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final TestClient client;
    private final ChairScenario chair;
    private final MovableClock clock;

    OverrideRatesApiTest(TestClient client, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aCheckCountsOnceASessionHoweverOftenItHeldAndWhoeverAnsweredForIt() {
        JsonNode before = pressure();
        Visit first = chair.arrived(Route.IV);
        client.asNurse().post(first.path() + "/gate", chair.gateWith(150, 92));
        client.asNurse().post(first.path() + "/gate", chair.gateWith(152, 92));
        client.asPrescriber()
                .post(
                        first.path() + "/gate/override",
                        Map.of("checks", List.of("BLOOD_PRESSURE"), "reason", "Known, treated"));
        client.asNurse().post(first.path() + "/dose/start", null);
        Visit second = chair.arrived(Route.IV);
        client.asNurse().post(second.path() + "/gate", chair.gateWith(150, 92));

        JsonNode after = pressure();

        assertThat(more(before, after, "found")).isEqualTo(2);
        assertThat(more(before, after, "overridden")).isEqualTo(1);
        assertThat(more(before, after, "dosed")).isEqualTo(1);
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        Answer refused = client.asPrescriber().get("/api/treatment/gate/overrides?from=2026-11-24&until=2026-11-23");

        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:days-out-of-range");
    }

    private JsonNode pressure() {
        LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
        Answer report = client.asPrescriber().get("/api/treatment/gate/overrides?from=" + today + "&until=" + today);
        return StreamSupport.stream(report.json().at("/checks").spliterator(), false)
                .filter(check -> check.at("/check").asString().equals("BLOOD_PRESSURE"))
                .findFirst()
                .orElseThrow();
    }

    private static int more(JsonNode before, JsonNode after, String field) {
        return after.at("/" + field).asInt() - before.at("/" + field).asInt();
    }
}
