package health.daybreak.gateway.health;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GatewayTest
class ReadinessTest {

    private final Browser probe;

    ReadinessTest(Environment environment) {
        this.probe = Browser.of(environment);
    }

    @AfterEach
    void allAreReadyAgain() {
        GatewayFixture.TREATMENT.readiness(200);
    }

    @Test
    void theGatewayIsReadyWhenEveryServiceIs() {
        eventually(() -> {
            HttpResponse<String> ready = probe.get("/actuator/health/readiness");
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            assertThat(Browser.json(ready).path("status").asString()).isEqualTo("UP");
            assertThat(ready.body()).contains("\"intake\":\"UP\"", "\"treatment\":\"UP\"");
        });
    }

    @Test
    void oneServiceThatIsNotReadyMakesTheGatewayNotReadyButAlive() {
        GatewayFixture.TREATMENT.readiness(503);

        eventually(() -> {
            HttpResponse<String> ready = probe.get("/actuator/health/readiness");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"treatment\":\"DOWN\"", "\"intake\":\"UP\"");
        });
        assertThat(probe.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }
}
