package health.daybreak.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import health.daybreak.gateway.Tokens;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

@GatewayTest
class SessionTest {

    private final Environment environment;
    private final OAuth2AuthorizationService renewals;

    SessionTest(Environment environment, OAuth2AuthorizationService renewals) {
        this.environment = environment;
        this.renewals = renewals;
    }

    @Test
    void aCallWithoutASessionIsRefusedInAProblemDocument() {
        HttpResponse<String> answer = Browser.of(environment).get("/api/intake/patients");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:not-signed-in");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> first = Browser.of(environment).get("/today", "Accept", "text/html");

        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("DAYBREAK_SESSION=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theSessionIsANewOneAfterSigningIn() {
        Browser browser = Browser.of(environment);
        browser.page("/today");
        HttpCookie before = browser.cookie("DAYBREAK_SESSION");

        browser.signedInAs(Person.NURSE);

        assertThat(browser.cookie("DAYBREAK_SESSION").getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void thePagesKnowByNameWhoElseWorksAtTheClinic() {
        var session =
                Browser.json(Browser.of(environment).signedInAs(Person.NURSE).get("/api/session"));

        assertThat(session.path("colleagues")
                        .valueStream()
                        .filter(one -> one.path("staffId").asString().equals(Person.FRONT_DESK.staffId()))
                        .map(one -> one.path("name").asString()))
                .containsExactly("Test FRONT_DESK");
        assertThat(session.path("colleagues").valueStream().flatMap(one -> one.propertyNames().stream()))
                .containsOnly("staffId", "name");
    }

    @Test
    void aChangeWithoutTheCsrfTokenIsRefusedAndReachesNoService() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        int before = GatewayFixture.INTAKE.count();

        HttpResponse<String> answer = browser.call("POST", "/api/intake/inquiries", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:csrf");
        assertThat(GatewayFixture.INTAKE.count()).isEqualTo(before);
    }

    @Test
    void aChangeWithTheCsrfTokenGoesThrough() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);

        HttpResponse<String> answer = browser.post("/api/intake/inquiries", "{\"a\":1}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().bodyBytes()).isEqualTo(7);
        assertThat(GatewayFixture.INTAKE.last().header("x-xsrf-token")).isEmpty();
    }

    @Test
    void aTokenThatIsAboutToExpireIsRenewedUnseen() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        browser.get("/api/intake/patients");
        String first = GatewayFixture.INTAKE.last().header("authorization");

        HttpResponse<String> answer = browser.get("/api/intake/patients");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().header("authorization")).isNotEqualTo(first);
    }

    @Test
    void whenATokenCannotBeRenewedTheNextPageSignsInWithoutTyping() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        browser.get("/api/intake/patients");
        String token = GatewayFixture.INTAKE.last().header("authorization").substring("Bearer ".length());
        renewals.remove(Objects.requireNonNull(renewals.findByToken(token, OAuth2TokenType.ACCESS_TOKEN)));

        assertThat(browser.get("/api/intake/patients").statusCode()).isEqualTo(401);
        assertThat(browser.page("/today").uri().getPath()).isEqualTo("/today");
        assertThat(browser.get("/api/intake/patients").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutTakesBackWhatWouldRenewTheToken() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        browser.get("/api/intake/patients");
        String token = GatewayFixture.INTAKE.last().header("authorization").substring("Bearer ".length());

        browser.post("/logout", "");

        assertThat(renewals.findByToken(token, OAuth2TokenType.ACCESS_TOKEN)).isNull();
    }

    @Test
    void anAccessTokenCannotBePassedOffAsARefreshToken() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        browser.get("/api/intake/patients");
        String token = GatewayFixture.INTAKE.last().header("authorization").substring("Bearer ".length());

        assertThat(renewals.findByToken(token, OAuth2TokenType.REFRESH_TOKEN)).isNull();
    }

    @Test
    void theWayToSigningInLeadsBackToThePageAndNowhereElse() {
        Browser browser = Browser.of(environment);

        assertThat(location(browser, "http://127.0.0.1/patients/17")).endsWith("/patients/17");
        assertThat(location(browser, "http://127.0.0.1//elsewhere.example/")).endsWith("/");
        assertThat(location(browser, "http://127.0.0.1/signed-out")).endsWith("/");
        assertThat(browser.get("/login").headers().firstValue("Location")).contains("/");
    }

    @Test
    void metricsAreForManagersOnly() {
        assertThat(Browser.of(environment)
                        .signedInAs(Person.NURSE)
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(403);
        Browser program = Browser.of(environment);
        assertThat(program.get("/actuator/prometheus", "Authorization", Tokens.machine(program))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String location(Browser browser, String from) {
        return browser.get("/login", "Referer", from)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
