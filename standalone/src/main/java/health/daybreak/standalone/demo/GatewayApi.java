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
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Daybreak's public API as a machine client sees it. */
final class GatewayApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;
    private static final int MOST_SHOWN = 600;
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

    /**
     * What the service said to this.
     *
     * @param body what was asked for, or the problem
     */
    record Answer(int status, JsonNode body) {

        boolean refused() {
            return status >= FIRST_ERROR;
        }

        /** The last part of the problem's type. */
        String code() {
            String type = body.path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    /** Asks until these refusals are no more: a service may not have heard yet what another has said; returns any other. */
    Answer ask(String method, String path, Object body, Set<String> notYet) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = said(send(method, path, body));
        while ((answer.status() >= FIRST_FAILURE || notYet.contains(answer.code())) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            answer = said(send(method, path, body));
        }
        return answer;
    }

    private static Answer said(HttpResponse<String> answer) {
        return new Answer(answer.statusCode(), JSON.readTree(answer.body().isBlank() ? "{}" : answer.body()));
    }

    /** Opens a patient's link by its secret; returns what stands for the visit. */
    String openLink(String secret) {
        HttpResponse<String> answer = persistently(
                () -> exchange(
                        ofPage("POST", "/p/api/visit", Map.of("token", secret)).build()),
                "/p/api/visit",
                any -> true);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("DAYBREAK_VISIT="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new CommandFailed("A patient's link opened no visit"));
    }

    /** Does something as the patient whose visit this is. */
    void asPatient(String method, String path, Object body, String visit) {
        persistently(
                () -> exchange(
                        ofPage(method, path, body).header("Cookie", visit).build()),
                path,
                any -> true);
    }

    private HttpRequest.Builder ofPage(String method, String path, Object body) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Daybreak-Page", "patient")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** Gets until the answer is as wanted. */
    JsonNode getUntil(String path, Predicate<JsonNode> wanted) {
        return request("GET", path, Map.of(), wanted);
    }

    /** Posts again until the answer is as wanted: a service may not have heard yet what another has said. */
    JsonNode postUntil(String path, Object body, Predicate<JsonNode> wanted) {
        return request("POST", path, body, wanted);
    }

    private JsonNode request(String method, String path, Object body, Predicate<JsonNode> wanted) {
        return JSON.readTree(persistently(() -> send(method, path, body), method + " " + path, wanted)
                .body());
    }

    /** Tries for twenty seconds, since events take a moment from one service to the next. */
    private static HttpResponse<String> persistently(
            Supplier<HttpResponse<String>> send, String what, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = send.get();
        while (!isWanted(answer, wanted) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            answer = send.get();
        }
        if (!isWanted(answer, wanted)) {
            throw new CommandFailed("The demo's scenario stopped at %s, answered %d: %s"
                    .formatted(what, answer.statusCode(), shortened(answer.body())));
        }
        return answer;
    }

    static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
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

    private synchronized String token() {
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
