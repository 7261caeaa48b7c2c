package health.daybreak.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@GatewayTest
class PagesTest {

    private final Environment environment;

    PagesTest(Environment environment) {
        this.environment = environment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/patients/17/course", "/settings/rules/review.weight-above-115"})
    void everyRouteOfThePagesIsThePage(String route) {
        HttpResponse<String> page =
                Browser.of(environment).signedInAs(Person.NURSE).page(route);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.body()).contains("<div id=\"root\">");
    }

    @Test
    void aNewVersionOfThePageIsSeenByItsContent() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        HttpResponse<String> page = browser.page("/today");
        String version = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(browser.get("/today", "If-None-Match", version).statusCode()).isEqualTo(304);
        assertThat(browser.get("/today", "If-None-Match", "\"older\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFileWhoseNameCarriesAHashIsKeptForEver() {
        HttpResponse<String> script = Browser.of(environment).get("/assets/page-0a1b2c3d.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void aFileThatIsNotThereIsNotAPage() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);

        assertThat(browser.get("/assets/gone-0a1b2c3d.js").statusCode()).isEqualTo(404);
        assertThat(browser.get("/missing.png").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void textIsSentCompressed() {
        HttpResponse<String> script =
                Browser.of(environment).get("/assets/page-0a1b2c3d.js", "Accept-Encoding", "gzip");

        assertThat(script.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/today", "/sign-in", "/signed-out", "/api/session", "/oauth2/jwks", "/assets/page-0a1b2c3d.js"})
    void everyAnswerProtectsThePersonInFrontOfIt(String path) {
        HttpHeaders headers = Browser.of(environment).get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void answersAboutPeopleAreNotCached() {
        HttpResponse<String> session =
                Browser.of(environment).signedInAs(Person.NURSE).get("/api/session");

        assertThat(session.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }
}
