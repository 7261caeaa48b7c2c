package health.daybreak.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.StubService;
import health.daybreak.gateway.Tokens;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@GatewayTest
@TestPropertySource(properties = "daybreak.services.reporting=http://127.0.0.1:1")
class RoutingTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final Browser program;
    private final CircuitBreakerRegistry breakers;
    private final String token;
    private final int port;

    RoutingTest(Environment environment, CircuitBreakerRegistry breakers) {
        this.program = Browser.of(environment);
        this.breakers = breakers;
        this.token = Tokens.machine(program);
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @BeforeEach
    void breakersAreClosed() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aRequestReachesItsServiceAsItWasSent() {
        HttpResponse<String> answer = get("/api/intake/patients?search=Zo%C3%AB%20B&stage=a%2Cb");

        assertThat(answer.body()).isEqualTo("{\"patients\":[]}");
        assertThat(GatewayFixture.INTAKE.last().target())
                .isEqualTo("/api/intake/patients?search=Zo%C3%AB%20B&stage=a%2Cb");
    }

    @Test
    void headersOfOneHopAndClaimsAboutTheSenderEndAtTheGateway() {
        HttpResponse<String> answer = program.get(
                "/api/intake/patients",
                "Authorization",
                token,
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
        HttpResponse<String> made = send("POST", "/api/intake/made", BodyPublishers.ofString("{}"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/api/intake/made/17");
    }

    @Test
    void aServicesRefusalIsPassedOnUnchanged() {
        HttpResponse<String> refused = send("POST", "/api/intake/refused", BodyPublishers.ofString("{}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not-eligible");
    }

    @Test
    void oneCorrelationIdGoesAllTheWay() {
        HttpResponse<String> chosen =
                program.get("/api/intake/patients", "Authorization", token, "X-Correlation-Id", "walk-1");
        assertThat(GatewayFixture.INTAKE.last().header("x-correlation-id")).isEqualTo("walk-1");
        assertThat(chosen.headers().allValues("X-Correlation-Id")).containsExactly("walk-1");

        program.get("/api/intake/patients", "Authorization", token, "X-Correlation-Id", "<script>");
        assertThat(GatewayFixture.INTAKE.last().header("x-correlation-id")).hasSize(36);
    }

    @Test
    void theApiDocumentNeedsNoSignIn() {
        assertThat(program.get("/api/intake/openapi.json").statusCode()).isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().header("authorization")).isEmpty();
    }

    @Test
    void aBodyOfFiveMegabytesStreamsThrough() {
        assertThat(send("POST", "/api/intake/referrals", bytes(5 * MEGABYTE)).statusCode())
                .isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().bodyBytes()).isEqualTo(5 * MEGABYTE);
    }

    @Test
    void aLargerBodyIsRefusedBeforeItReachesTheService() {
        int before = GatewayFixture.INTAKE.count();

        assertTooLarge(send("POST", "/api/intake/referrals", bytes(5 * MEGABYTE + 1)));
        assertTooLarge(send("POST", "/api/intake/referrals", bytes(20 * MEGABYTE)));

        assertThat(GatewayFixture.INTAKE.count()).isEqualTo(before);
    }

    @Test
    void aLargerBodyOfUnknownLengthIsRefusedToo() {
        BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[8 * MEGABYTE]));

        assertTooLarge(send("POST", "/api/intake/referrals", unknown));
    }

    @Test
    void aServiceThatTakesTooLongIsATimeoutThatSaysWhatIsNotKnown() {
        GatewayFixture.TREATMENT.close();
        HttpResponse<String> answer = get("/api/treatment/slow");
        GatewayFixture.TREATMENT.open();

        assertThat(answer.statusCode()).isEqualTo(504);
        JsonNode problem = Browser.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:daybreak:problem:service-timeout");
        assertThat(problem.path("service").asString()).isEqualTo("treatment");
        assertThat(problem.path("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndNotEmpty() {
        HttpResponse<String> answer = get("/api/reporting/funnel");

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
            get("/api/treatment/slow");
        }
        int before = GatewayFixture.TREATMENT.count();

        HttpResponse<String> answer = get("/api/treatment/board");
        GatewayFixture.TREATMENT.open();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.json(answer).path("service").asString()).isEqualTo("treatment");
        assertThat(GatewayFixture.TREATMENT.count()).isEqualTo(before);
        assertThat(get("/api/intake/patients").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatCannotBeReadIsRefused() throws IOException {
        assertThat(rawStatus("GET /api/intake/patients?search=%zz HTTP/1.1")).isEqualTo("HTTP/1.1 400 ");
    }

    @Test
    void aSenderWhoAsksFirstNeedNotSendALargeBody() throws IOException {
        assertThat(rawStatus("POST /api/intake/referrals HTTP/1.1", "Expect: 100-continue", "Content-Length: 20971520"))
                .isEqualTo("HTTP/1.1 413 ");
    }

    @Test
    void aServiceThatDiesWhileItAnswersIsUnavailableAndNotCutShort() {
        HttpResponse<String> answer = get("/api/intake/dying");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.json(answer).path("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void anAddressThatNobodyServesIsNotFound() {
        HttpResponse<String> answer = get("/api/billing/invoices");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:http-404");
    }

    /** What no proper client would send. */
    private String rawStatus(String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            List<String> lines = new ArrayList<>(List.of(requestLine, "Host: 127.0.0.1", "Connection: close"));
            lines.add("Authorization: " + token);
            lines.addAll(List.of(headers));
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:body-too-large");
    }

    private HttpResponse<String> get(String path) {
        return program.get(path, "Authorization", token);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return program.call(method, path, body, "Authorization", token, "Content-Type", "application/json");
    }

    private static BodyPublisher bytes(int count) {
        return BodyPublishers.ofByteArray(new byte[count]);
    }
}
