package health.daybreak.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** What the authorization endpoint hands out, to whom, and where to. */
@GatewayTest
class AuthorizationTest {

    private final Environment environment;
    private final Browser browser;

    AuthorizationTest(Environment environment) {
        this.environment = environment;
        this.browser = Browser.of(environment);
    }

    @BeforeEach
    void somebodyIsSignedIn() {
        browser.signedInAs(Person.NURSE);
    }

    @Test
    void theGatewayAsksWithAProofKeyForItsOwnAddress() {
        String asked = location(browser.get("/oauth2/authorization/daybreak", "Accept", "text/html"));

        assertThat(asked)
                .contains(
                        "/oauth2/authorize?",
                        "code_challenge=",
                        "code_challenge_method=S256",
                        "redirect_uri=" + home());
    }

    @Test
    void aCodeIsGivenToTheAddressTheBrowserUsed() {
        HttpResponse<String> answer =
                authorize(home(), "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=S256");

        assertThat(location(answer)).startsWith(home() + "?code=");
    }

    @Test
    void noCodeIsGivenToAnyOtherAddress() {
        HttpResponse<String> answer = authorize(
                "https://elsewhere.example/login/oauth2/code/daybreak",
                "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=S256");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void noCodeIsGivenWithoutAProofKey() {
        assertThat(location(authorize(home(), "")))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    private HttpResponse<String> authorize(String returnTo, String more) {
        return browser.get(
                "/oauth2/authorize?response_type=code&client_id=daybreak-gateway&scope=openid&state=s&redirect_uri="
                        + encoded(returnTo) + more,
                "Accept",
                "text/html");
    }

    private String home() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")
                + "/login/oauth2/code/daybreak";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
