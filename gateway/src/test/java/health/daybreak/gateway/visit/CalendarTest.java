package health.daybreak.gateway.visit;

import static health.daybreak.gateway.GatewayFixture.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.StubService;
import health.daybreak.gateway.Tokens;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A calendar by its secret address. In a gateway of its own, because an address that guessed is shut out for a while. */
@GatewayTest
@TestPropertySource(properties = "daybreak.visit.wrong-links=3")
class CalendarTest {

    /** Stands for scheduling; {@code open} is where both services open what a secret leads to. */
    @DynamicPropertySource
    static void scheduling(DynamicPropertyRegistry properties) {
        properties.add("daybreak.services.scheduling", NOTIFICATION::address);
    }

    private final Browser browser;

    CalendarTest(Environment environment) {
        this.browser = Browser.of(environment);
    }

    @Test
    void aKnownAddressIsACalendarAndOthersAreAnsweredAlikeUntilTooManyAreTried() throws Exception {
        HttpResponse<String> known = browser.get("/p/calendar/" + StubService.OPEN_FEED + ".ics");
        List<HttpResponse<String>> guesses = List.of(guess("a"), guess("b"), guess("c"));
        int asked = NOTIFICATION.count();
        HttpResponse<String> oneTooMany = guess("d");

        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        assertThat(known.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(known.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(Tokens.claims(NOTIFICATION.last().header("authorization")).getStringListClaim("roles"))
                .containsExactly("GATEWAY");
        assertThat(NOTIFICATION.last().target()).isEqualTo("/api/scheduling/feeds/open");
        assertThat(guesses).allSatisfy(guess -> {
            assertThat(guess.statusCode()).isEqualTo(404);
            assertThat(guess.body()).isEqualTo(guesses.getFirst().body());
        });
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(NOTIFICATION.count()).isEqualTo(asked);
    }

    private HttpResponse<String> guess(String secret) {
        return browser.get("/p/calendar/" + secret + ".ics");
    }
}
