package health.daybreak.gateway.demo;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GatewayTest
class DemoClockTest {

    private final Browser browser;
    private final Path file;

    DemoClockTest(Environment environment) {
        this.browser = Browser.of(environment).signedInAs(Person.MANAGER);
        this.file = Path.of(environment.getRequiredProperty("daybreak.clock-file"));
    }

    @BeforeEach
    void realTime() {
        browser.post("/api/demo/clock", "{\"offset\":\"PT0S\"}");
    }

    @Test
    void theClockMovesForwardForEverybody() throws IOException {
        Instant before = now(browser.get("/api/demo/clock"));

        browser.post("/api/demo/clock", "{\"advance\":\"PT24H\"}");
        HttpResponse<String> moved = browser.post("/api/demo/clock", "{\"advance\":\"P1D\"}");

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(Browser.json(moved).path("offset").asString()).isEqualTo("PT48H");
        assertThat(file).hasContent("PT48H");
        assertThat(Duration.between(before, now(moved))).isGreaterThanOrEqualTo(Duration.ofHours(48));
        eventually(() -> assertThat(Duration.between(before, now(browser.get("/api/session"))))
                .isGreaterThanOrEqualTo(Duration.ofHours(48)));
    }

    @Test
    void somethingThatIsNoMoveIsRefusedAndMovesNothing() {
        assertThat(browser.post("/api/demo/clock", "{}").statusCode()).isEqualTo(422);
        assertThat(browser.post("/api/demo/clock", "{\"advance\":\"PT1H\",\"offset\":\"PT1H\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/api/demo/clock", "{\"advance\":\"-PT1H\"}").statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/api/demo/clock", "{\"offset\":\"P3651D\"}").statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/api/demo/clock", "{\"advance\":\"soon\"}").statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/api/demo/clock", "{\"forward\":\"PT1H\"}").statusCode())
                .isEqualTo(400);

        assertThat(Browser.json(browser.get("/api/demo/clock")).path("offset").asString())
                .isEqualTo("PT0S");
    }

    private static Instant now(HttpResponse<String> answer) {
        return Instant.parse(Browser.json(answer).path("now").asString());
    }
}
