package health.daybreak.gateway.visit;

import static health.daybreak.gateway.GatewayFixture.NOTIFICATION;
import static health.daybreak.gateway.StubService.OPEN_LINK;
import static health.daybreak.gateway.visit.VisitTest.open;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** In a gateway of its own, because an address that guessed is shut out for a while. */
@GatewayTest
@TestPropertySource(properties = "daybreak.visit.wrong-links=3")
class GuessingLinksTest {

    private final Browser browser;

    GuessingLinksTest(Environment environment) {
        this.browser = Browser.of(environment);
    }

    @Test
    void guessingIsAnsweredAlikeAndThenNotAtAll() {
        List<HttpResponse<String>> guesses = List.of(open(browser, "a"), open(browser, ""), open(browser, "b"));
        int asked = NOTIFICATION.count();
        HttpResponse<String> oneTooMany = open(browser, OPEN_LINK);

        assertThat(guesses).allSatisfy(guess -> {
            assertThat(guess.statusCode()).isEqualTo(404);
            assertThat(guess.body()).isEqualTo(guesses.getFirst().body());
        });
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("Retry-After")).contains("600");
        assertThat(NOTIFICATION.count()).isEqualTo(asked);
    }
}
