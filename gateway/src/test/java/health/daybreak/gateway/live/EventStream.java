package health.daybreak.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import health.daybreak.gateway.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The live updates of one open page. Heartbeats keep a wait from lasting for ever: the line ends or goes on. */
final class EventStream implements AutoCloseable {

    private static final int MOST_LINES = 2_000;

    private final InputStream body;
    private final BufferedReader lines;

    private EventStream(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    static EventStream open(Browser browser, String... headers) {
        HttpResponse<InputStream> answer = browser.open("/api/live", headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new EventStream(answer.body());
    }

    /** The data of the next event of this name. */
    String until(String name) {
        try {
            String line = lines.readLine();
            for (int read = 0; line != null && read < MOST_LINES; read++) {
                if (line.equals("event: " + name)) {
                    return lines.readLine().substring("data: ".length());
                }
                line = lines.readLine();
            }
            return fail("There was no " + name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until the gateway hears the broker. */
    void untilLive() {
        String state = until("state");
        while (state.contains("false")) {
            state = until("state");
        }
    }

    /** Waits until the gateway ends the stream. */
    void untilEnd() {
        try {
            long read = lines.lines().limit(MOST_LINES).count();
            assertThat(read).isLessThan(MOST_LINES);
        } catch (UncheckedIOException broken) {
            throw new AssertionError("The stream broke instead of ending", broken);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            throw new UncheckedIOException(alreadyBroken);
        }
    }
}
