package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.MachineClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Daybreak's public API as a machine client sees it. */
final class GatewayApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_ERROR = 400;
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final MachineClient client;
    private final String clinicId;
    private final String actingFor;
    private String token = "";
    private long tokenNanos;

    /** @param actingFor the member of staff who answers for what is done */
    GatewayApi(String gateway, MachineClient client, String clinicId, String actingFor) {
        this.gateway = gateway;
        this.client = client;
        this.clinicId = clinicId;
        this.actingFor = actingFor;
    }

    JsonNode get(String path) {
        return request("GET", path, Map.of(), answer -> true);
    }

    JsonNode post(String path, Object body) {
        return request("POST", path, body, answer -> true);
    }

    JsonNode put(String path, Object body) {
        return request("PUT", path, body, answer -> true);
    }

    /** Posts again until the answer is as wanted: a service may not have heard yet what another has said. */
    JsonNode postUntil(String path, Object body, Predicate<JsonNode> wanted) {
        return request("POST", path, body, wanted);
    }

    /** Tries for twenty seconds, since events take a moment from one service to the next. */
    private JsonNode request(String method, String path, Object body, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = send(method, path, body);
        while (!isWanted(answer, wanted) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            answer = send(method, path, body);
        }
        if (!isWanted(answer, wanted)) {
            throw new CommandFailed("The demo's scenario stopped at %s %s, answered %d: %s"
                    .formatted(method, path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    private static boolean isWanted(HttpResponse<String> answer, Predicate<JsonNode> wanted) {
        return answer.statusCode() < FIRST_ERROR && wanted.test(JSON.readTree(answer.body()));
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token())
                .header("Daybreak-Clinic", clinicId)
                .header("Daybreak-Acting-For", actingFor)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return exchange(request);
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - tokenNanos > TOKEN_LIFE.toNanos()) {
            String secret = client.clientId() + ":" + client.clientSecret();
            var request = HttpRequest.newBuilder(URI.create(client.tokenEndpoint()))
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=client_credentials&scope=" + String.join("+", client.scopes())))
                    .build();
            HttpResponse<String> answer = exchange(request);
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new CommandFailed("The machine client gets no token: " + answer.body());
            }
            token = JSON.readTree(answer.body()).get("access_token").asString();
            tokenNanos = System.nanoTime();
        }
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CommandFailed("The gateway at %s does not answer".formatted(gateway), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted while the demo was prepared", e);
        }
    }
}
