package health.daybreak.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Program;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@GatewayTest
@TestPropertySource(properties = "daybreak.services.reporting=http://127.0.0.1:1")
class OutageTest {

    private final Program program;
    private final CircuitBreakerRegistry breakers;

    OutageTest(Environment environment, CircuitBreakerRegistry breakers) {
        this.program = Program.of(environment);
        this.breakers = breakers;
    }

    @BeforeEach
    void breakersAreClosed() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aServiceThatTakesTooLongIsATimeoutThatSaysWhatIsNotKnown() {
        GatewayFixture.TREATMENT.close();
        HttpResponse<String> answer = program.post("/api/treatment/slow", BodyPublishers.ofString("{}"));
        HttpResponse<String> read = program.get("/api/treatment/slow");
        GatewayFixture.TREATMENT.open();

        assertThat(answer.statusCode()).isEqualTo(504);
        JsonNode problem = Browser.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:daybreak:problem:service-timeout");
        assertThat(problem.path("service").asString()).isEqualTo("treatment");
        assertThat(problem.path("detail").asString()).contains("is not known").contains("Idempotency-Key");
        assertThat(read.statusCode()).isEqualTo(504);
        assertThat(Browser.json(read).path("detail").asString()).contains("Nothing was changed");
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndNotEmpty() {
        HttpResponse<String> answer = program.get("/api/reporting/funnel");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        JsonNode problem = Browser.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:daybreak:problem:service-unavailable");
        assertThat(problem.path("service").asString()).isEqualTo("reporting");
        assertThat(problem.path("detail").asString()).contains("Nothing was changed");
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneForAWhileAndTheOthersAreNot() {
        GatewayFixture.TREATMENT.close();
        for (int call = 0; call < 5; call++) {
            program.get("/api/treatment/slow");
        }
        int before = GatewayFixture.TREATMENT.count();

        HttpResponse<String> answer = program.get("/api/treatment/board");
        GatewayFixture.TREATMENT.open();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.json(answer).path("service").asString()).isEqualTo("treatment");
        assertThat(GatewayFixture.TREATMENT.count()).isEqualTo(before);
        assertThat(program.get("/api/intake/patients").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatDiesWhileItAnswersIsUnavailableAndNotCutShort() {
        HttpResponse<String> answer = program.post("/api/intake/dying", BodyPublishers.ofString("{}"));
        HttpResponse<String> read = program.get("/api/intake/dying");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.json(answer).path("detail").asString()).contains("Idempotency-Key");
        assertThat(read.statusCode()).isEqualTo(503);
        assertThat(Browser.json(read).path("detail").asString()).contains("Nothing was changed");
    }
}
