package health.daybreak.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GatewayTest
class MachineClientTest {

    private final Browser program;

    MachineClientTest(Environment environment) {
        this.program = Browser.of(environment);
    }

    @Test
    void aProgramFetchesATokenForEveryRoleAndClinic() throws Exception {
        JWTClaimsSet claims = Tokens.claims(Tokens.machine(program));

        assertThat(claims.getSubject()).isEqualTo(GatewayFixture.MACHINE);
        assertThat(claims.getStringListClaim("roles"))
                .containsExactlyInAnyOrder(
                        "FRONT_DESK",
                        "NURSE",
                        "PRESCRIBER",
                        "MEDICAL_DIRECTOR",
                        "THERAPIST",
                        "MANAGER",
                        "ANALYST",
                        "AUDITOR");
        assertThat(claims.getStringListClaim("clinics")).containsExactly("*");
        assertThat(claims.getBooleanClaim("program"))
                .as("it may name a person to act for")
                .isTrue();
    }

    @Test
    void aWrongSecretGetsNoToken() {
        HttpResponse<String> answer = Tokens.request(program, GatewayFixture.MACHINE, "guessed");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void aProgramCallsServicesWithItsOwnTokenAndNeedsNoCsrfToken() {
        String token = Tokens.machine(program);

        HttpResponse<String> answer =
                program.call("POST", "/api/intake/inquiries", BodyPublishers.ofString("{}"), "Authorization", token);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().header("authorization")).isEqualTo(token);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aForgedTokenIsRefused() {
        String token = Tokens.machine(program);
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";
        int before = GatewayFixture.INTAKE.count();

        HttpResponse<String> answer = program.get("/api/intake/patients", "Authorization", forged);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:not-signed-in");
        assertThat(GatewayFixture.INTAKE.count()).isEqualTo(before);
    }

    @Test
    void theServicesFindTheKeyAndTheProgramFindsTheEndpoints() {
        assertThat(program.get("/oauth2/jwks").body())
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":");
        assertThat(program.get("/.well-known/openid-configuration").body())
                .contains("https://clinic.example/oauth2/token");
    }
}
