package health.daybreak.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** A program with a token of its own in front of the gateway. */
public final class Program {

    private final Browser connection;
    private final String token;
    private final int port;

    private Program(Browser connection, int port) {
        this.connection = connection;
        this.token = Tokens.machine(connection);
        this.port = port;
    }

    /** The tests' machine client, with a token. */
    public static Program of(Environment environment) {
        return new Program(
                Browser.of(environment), environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** Header names and values alternate. */
    public HttpResponse<String> get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> post(String path, BodyPublisher body) {
        return call("POST", path, body, "Content-Type", "application/json");
    }

    /** The first line of the answer to something that no proper client would send. */
    public String rawStatus(String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            List<String> lines = new ArrayList<>(List.of(requestLine, "Host: 127.0.0.1", "Connection: close"));
            lines.add("Authorization: " + token);
            lines.addAll(List.of(headers));
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private HttpResponse<String> call(String method, String path, BodyPublisher body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", token));
        all.addAll(List.of(headers));
        return connection.call(method, path, body, all.toArray(String[]::new));
    }
}
