package health.daybreak.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open page as the gateway sees it: it hears that something changed by server-sent events, over a line of its own. */
final class Screen implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DATA = "data: ";
    private static final int PATIENCE_SECONDS = 20;

    /** What was heard, and when, as nanoTime. */
    private record Heard(String subject, long at) {}

    private final HttpClient line = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final BufferedReader events;

    Screen(String gateway, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/live"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            events = new BufferedReader(new InputStreamReader(
                    line.send(request, HttpResponse.BodyHandlers.ofInputStream())
                            .body(),
                    StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The gateway's live updates cannot be heard", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while opening a screen", stopped);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** Forgets what was heard before something new is done. */
    void attentive() {
        heard.clear();
    }

    /** Returns when a change of this subject was heard: the moment, as nanoTime. */
    long hears(String subject) throws InterruptedException {
        for (; ; ) {
            Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("A screen heard nothing of " + subject + " within 20 s");
            }
            if (next.subject().equals(subject)) {
                return next.at();
            }
        }
    }

    private void listen() {
        try {
            for (String words = events.readLine(); words != null; words = events.readLine()) {
                if (words.startsWith(DATA)) {
                    long at = System.nanoTime();
                    JsonNode subject =
                            JSON.readTree(words.substring(DATA.length())).at("/subject");
                    heard.add(new Heard(subject.asString(""), at));
                }
            }
        } catch (IOException closed) {
            // The screen was switched off, which is how this ends.
        }
    }

    @Override
    public void close() {
        line.shutdownNow();
    }
}
