package health.daybreak.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import health.daybreak.gateway.StubService;
import health.daybreak.gateway.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@GatewayTest
class SigningInTest {

    private final Environment environment;

    SigningInTest(Environment environment) {
        this.environment = environment;
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSignsInIsKnownToTheServicesByTheirToken(Person person) throws Exception {
        Browser browser = Browser.of(environment).signedInAs(person);

        HttpResponse<String> answer = browser.get("/api/intake/patients");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        StubService.Seen seen = GatewayFixture.INTAKE.last();
        JWTClaimsSet claims = Tokens.claims(seen.header("authorization"));
        assertThat(claims.getIssuer()).isEqualTo("https://clinic.example");
        assertThat(claims.getSubject()).isEqualTo(person.staffId());
        assertThat(claims.getStringClaim("name")).isEqualTo("Test " + person.name());
        assertThat(claims.getStringListClaim("roles")).containsExactly(person.name());
        assertThat(claims.getStringListClaim("clinics")).containsExactly("riverside");
        assertThat(seen.header("cookie")).isEmpty();
    }

    @Test
    void thePageAskedForIsShownAfterSigningIn() {
        Browser browser = Browser.of(environment);
        HttpResponse<String> form = browser.page("/patients/17");
        assertThat(form.uri().getPath()).isEqualTo("/sign-in");

        HttpResponse<String> page = browser.signIn(form, Person.NURSE.username(), GatewayFixture.PASSWORD);

        assertThat(page.uri().toString()).endsWith("/patients/17");
    }

    @Test
    void theNameIsTakenWithoutRegardToCaseAndBlanks() {
        Browser browser = Browser.of(environment);

        HttpResponse<String> page = browser.signIn(browser.page("/today"), " Nurse ", GatewayFixture.PASSWORD);

        assertThat(page.uri().getPath()).isEqualTo("/today");
    }

    @Test
    void aRefusalDoesNotTellWhetherTheNameExists() {
        Browser browser = Browser.of(environment);

        HttpResponse<String> wrongPassword =
                browser.signIn(browser.page("/today"), Person.THERAPIST.username(), "not this one");
        HttpResponse<String> wrongName = browser.signIn(wrongPassword, "nobody", GatewayFixture.PASSWORD);

        assertThat(wrongPassword.uri().toString()).endsWith("/sign-in?wrong");
        assertThat(wrongPassword.body()).contains("do not belong together");
        assertThat(withoutToken(wrongName)).isEqualTo(withoutToken(wrongPassword));
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingIsStoppedForANameThatDoesNotExistToo() {
        Browser browser = Browser.of(environment);
        HttpResponse<String> form = browser.page("/today");
        for (int guess = 0; guess < 8; guess++) {
            form = browser.signIn(form, "guessed", "guess " + guess);
        }

        HttpResponse<String> stopped = browser.signIn(form, "guessed", "the ninth");

        assertThat(stopped.uri().toString()).endsWith("/sign-in?wait");
        assertThat(stopped.body()).contains("Too many wrong attempts");
    }

    @Test
    void aFormThatWasOpenForTooLongAsksAgain() {
        HttpResponse<String> answer = Browser.of(environment)
                .call(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString("username=nurse&password=x&_csrf=old"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?again");
    }

    @Test
    void theSignInPageNamesItsFieldsAndSaysWhatHappened() {
        String page = Browser.of(environment).page("/today").body();

        assertThat(page)
                .contains(
                        "<html lang=\"en\">", "<label for=\"username\">", "<label for=\"password\">", "role=\"alert\"")
                .doesNotContain("{{", "<script");
    }

    @Test
    void whoSignsOutIsSignedOutEverywhere() {
        Browser browser = Browser.of(environment).signedInAs(Person.MANAGER);

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(204);

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(browser.page("/today").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void theSessionTellsThePagesWhoIsThere() {
        JsonNode session = Browser.json(
                Browser.of(environment).signedInAs(Person.PRESCRIBER).get("/api/session"));

        assertThat(session.path("staffId").asString()).isEqualTo("staff-prescriber");
        assertThat(session.path("name").asString()).isEqualTo("Test PRESCRIBER");
        assertThat(session.path("roles").toString()).isEqualTo("[\"PRESCRIBER\"]");
        assertThat(session.path("clinics").toString()).isEqualTo("[\"riverside\"]");
        assertThat(session.path("demo").asBoolean()).isTrue();
        assertThat(session.path("now").asString()).endsWith("Z");
    }

    private static String withoutToken(HttpResponse<String> form) {
        return form.body().replaceAll("value=\"[^\"]+\"", "");
    }
}
