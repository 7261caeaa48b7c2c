package health.daybreak.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** With another issuer, which does not answer here, and without the demo. */
@GatewayTest
@TestPropertySource(properties = {"daybreak.oidc.issuer=http://127.0.0.1:1/realms/clinic", "daybreak.demo=false"})
class OtherIssuerTest {

    private final Browser browser;

    OtherIssuerTest(Environment environment) {
        this.browser = Browser.of(environment);
    }

    @Test
    void theServerInsideIsOff() {
        assertThat(browser.get("/oauth2/jwks").statusCode()).isNotEqualTo(200);
        assertThat(browser.get("/sign-in", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(browser.get("/api/demo/clock").statusCode()).isEqualTo(401);
    }

    @Test
    void theGatewayRunsAndRefusesWhileTheOtherIssuerIsAway() {
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/session", "Authorization", "Bearer a.b.c").statusCode())
                .isGreaterThanOrEqualTo(401);
    }

    @Test
    void whoWantsToSignInMeanwhileIsToldInWords() {
        HttpResponse<String> page = browser.page("/today");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("not available at the moment");
    }
}
