package health.daybreak.gateway.visit;

import static health.daybreak.gateway.GatewayFixture.INTAKE;
import static health.daybreak.gateway.GatewayFixture.NOTIFICATION;
import static health.daybreak.gateway.StubService.OPEN_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import health.daybreak.gateway.Tokens;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** A link opens a short visit for one purpose; everything else stays shut. */
@GatewayTest
class VisitTest {

    private final Environment environment;
    private final Browser browser;

    VisitTest(Environment environment) {
        this.environment = environment;
        this.browser = Browser.of(environment);
    }

    @Test
    void aLinkOpensAVisitWhoseCookieIsForPatientsAddressesOnly() {
        HttpResponse<String> visit = open(browser, OPEN_LINK);

        assertThat(visit.statusCode()).as(visit.body()).isEqualTo(200);
        assertThat(Browser.json(visit).at("/purpose").asString()).isEqualTo("PACKET");
        assertThat(Browser.json(visit).at("/clinic/crisisLine").asString()).isEqualTo("988");
        assertThat(visit.body()).doesNotContain("patient-1").doesNotContain(OPEN_LINK);
        HttpCookie cookie = browser.cookie("DAYBREAK_VISIT");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/p");
        assertThat(visit.headers().firstValue("Set-Cookie").orElseThrow()).contains("SameSite=Strict");
    }

    @Test
    void theVisitsTokenSaysOnePatientOneClinicOnePurposeAndIsSignedByTheGatewaysOwnKey() throws Exception {
        open(browser, OPEN_LINK);
        browser.get("/p/api/intake/my/packet?page=1");

        assertThat(INTAKE.last().target()).isEqualTo("/api/intake/my/packet?page=1");
        assertThat(INTAKE.last().header("cookie")).isEmpty();
        String authorization = INTAKE.last().header("authorization");
        JWTClaimsSet claims = Tokens.claims(authorization);
        assertThat(claims.getIssuer()).isEqualTo("urn:daybreak:gateway");
        assertThat(claims.getSubject()).isEqualTo("patient:patient-1");
        assertThat(claims.getStringListClaim("roles")).containsExactly("PATIENT");
        assertThat(claims.getStringListClaim("clinics")).containsExactly("riverside");
        assertThat(claims.getStringClaim("purpose")).isEqualTo("PACKET");
        JWKSet keys = JWKSet.parse(browser.get("/p/keys").body());
        assertThat(keys.getKeys()).allSatisfy(key -> assertThat(key.isPrivate()).isFalse());
        assertThat(SignedJWT.parse(authorization.substring("Bearer ".length()))
                        .verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                .isTrue();
    }

    @Test
    void theSecretReachesNotificationInTheBodyAndNowhereInAnAddress() {
        open(browser, OPEN_LINK);

        assertThat(NOTIFICATION.last().target()).isEqualTo("/api/notification/links/open");
        assertThat(NOTIFICATION.last().headers().toString()).doesNotContain(OPEN_LINK);
        JWTClaimsSet claims = Tokens.claims(NOTIFICATION.last().header("authorization"));
        assertThat(claims.getSubject()).isEqualTo("gateway");
    }

    @Test
    void withoutAVisitPatientsAddressesAreShutAndSoIsEverythingOfTheStaffs() {
        assertThat(browser.get("/p/api/intake/my/packet").statusCode()).isEqualTo(401);
        open(browser, OPEN_LINK);

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/intake/patients").statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/prometheus").statusCode()).isNotEqualTo(200);
        String token = browser.cookie("DAYBREAK_VISIT").getValue();
        assertThat(browser.get("/api/intake/patients", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/live", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aStaffMembersSessionIsNoVisit() {
        Browser staff = Browser.of(environment).signedInAs(Person.NURSE);

        assertThat(staff.get("/p/api/intake/my/packet").statusCode()).isEqualTo(401);
    }

    @Test
    void aVisitEndsWhenTheDeviceIsHandedBack() {
        open(browser, OPEN_LINK);
        browser.call("DELETE", "/p/api/visit", BodyPublishers.noBody(), "Daybreak-Page", "patient");

        assertThat(browser.get("/p/api/intake/my/packet").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherSitesPageChangesNothing() {
        HttpResponse<String> forged = browser.call(
                "POST",
                "/p/api/visit",
                BodyPublishers.ofString("{\"token\":\"" + OPEN_LINK + "\"}"),
                "Content-Type",
                "application/json");

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    static HttpResponse<String> open(Browser browser, String secret) {
        return browser.call(
                "POST",
                "/p/api/visit",
                BodyPublishers.ofString("{\"token\":\"" + secret + "\"}"),
                "Content-Type",
                "application/json",
                "Daybreak-Page",
                "patient");
    }
}
