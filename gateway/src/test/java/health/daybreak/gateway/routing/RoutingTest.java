package health.daybreak.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Program;
import health.daybreak.gateway.StubService;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GatewayTest
class RoutingTest {

    private final Environment environment;
    private final Program program;

    RoutingTest(Environment environment) {
        this.environment = environment;
        this.program = Program.of(environment);
    }

    @Test
    void aRequestReachesItsServiceAsItWasSent() {
        HttpResponse<String> answer = program.get("/api/intake/patients?search=Zo%C3%AB%20B&stage=a%2Cb");

        assertThat(answer.body()).isEqualTo("{\"patients\":[]}");
        assertThat(GatewayFixture.INTAKE.last().target())
                .isEqualTo("/api/intake/patients?search=Zo%C3%AB%20B&stage=a%2Cb");
    }

    @Test
    void headersOfOneHopAndClaimsAboutTheSenderEndAtTheGateway() {
        HttpResponse<String> answer = program.get(
                "/api/intake/patients",
                "TE",
                "trailers",
                "X-Forwarded-For",
                "10.0.0.1",
                "Cookie",
                "other=1",
                "Daybreak-Clinic",
                "riverside");

        StubService.Seen seen = GatewayFixture.INTAKE.last();
        assertThat(seen.headers()).doesNotContainKeys("te", "cookie");
        assertThat(seen.header("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.header("daybreak-clinic")).isEqualTo("riverside");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Keep-Alive")).doesNotContain("timeout=5");
    }

    @Test
    void aServicesAddressStaysInside() {
        HttpResponse<String> made = program.post("/api/intake/made", BodyPublishers.ofString("{}"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/api/intake/made/17");
    }

    @Test
    void aServicesRefusalIsPassedOnUnchanged() {
        HttpResponse<String> refused = program.post("/api/intake/refused", BodyPublishers.ofString("{}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not-eligible");
    }

    @Test
    void oneCorrelationIdGoesAllTheWay() {
        HttpResponse<String> chosen = program.get("/api/intake/patients", "X-Correlation-Id", "walk-1");
        assertThat(GatewayFixture.INTAKE.last().header("x-correlation-id")).isEqualTo("walk-1");
        assertThat(chosen.headers().allValues("X-Correlation-Id")).containsExactly("walk-1");

        program.get("/api/intake/patients", "X-Correlation-Id", "<script>");
        assertThat(GatewayFixture.INTAKE.last().header("x-correlation-id")).hasSize(36);
    }

    @Test
    void theApiDocumentNeedsNoSignIn() {
        assertThat(Browser.of(environment).get("/api/intake/openapi.json").statusCode())
                .isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().header("authorization")).isEmpty();
    }

    @Test
    void anAddressThatCannotBeReadIsRefused() throws IOException {
        assertThat(program.rawStatus("GET /api/intake/patients?search=%zz HTTP/1.1"))
                .isEqualTo("HTTP/1.1 400 ");
    }

    @Test
    void anAddressThatNobodyServesIsNotFound() {
        HttpResponse<String> answer = program.get("/api/billing/invoices");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:http-404");
    }
}
