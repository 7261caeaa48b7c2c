package health.daybreak.gateway.visit;

import static health.daybreak.gateway.GatewayFixture.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** The public form: for people, in moderation. In a gateway of its own, because it counts what comes from an address. */
@GatewayTest
@TestPropertySource(properties = "daybreak.visit.inquiries=3")
class InquiryFormTest {

    private static final String FORM = "/p/api/inquiries/riverside";

    private final Browser browser;

    InquiryFormTest(Environment environment) {
        this.browser = Browser.of(environment);
    }

    @Test
    void aFormIsPassedOnForItsClinicUntilTooManyCome() throws Exception {
        HttpResponse<String> taken = send(FORM, "{\"givenName\":\"Ana\",\"website\":\"\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        assertThat(taken.body()).isEmpty();
        assertThat(INTAKE.last().target()).isEqualTo("/api/intake/web-inquiries");
        assertThat(INTAKE.last().header("daybreak-clinic")).isEqualTo("riverside");
        assertThat(Tokens.claims(INTAKE.last().header("authorization")).getStringListClaim("clinics"))
                .containsExactly("riverside");

        int before = INTAKE.count();
        HttpResponse<String> trapped = send(FORM, "{\"givenName\":\"Bot\",\"website\":\"http://spam\"}");
        assertThat(trapped.statusCode()).as("a program learns nothing").isEqualTo(202);
        assertThat(INTAKE.count()).isEqualTo(before);

        assertThat(send("/p/api/inquiries/nowhere", "{}").statusCode()).isEqualTo(404);
        HttpResponse<String> oneTooMany = send(FORM, "{\"givenName\":\"Ana\"}");
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(INTAKE.count()).isEqualTo(before);
    }

    @Test
    void theFormSaysWhoTheClinicIsAndAnUnknownOneHasNone() {
        HttpResponse<String> form = browser.get(FORM + "?language=es");
        assertThat(Browser.json(form).at("/clinic/name").asString()).isEqualTo("Riverside clinic");
        assertThat(Browser.json(form).at("/messageTexts/0/channel").asString()).isEqualTo("EMAIL");
        assertThat(browser.get("/p/api/inquiries/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/p/api/inquiries/a%20b").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String path, String json) {
        return browser.call(
                "POST",
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "Daybreak-Page",
                "patient");
    }
}
