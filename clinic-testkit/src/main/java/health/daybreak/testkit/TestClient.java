package health.daybreak.testkit;

import static health.daybreak.platform.security.Roles.ANALYST;
import static health.daybreak.platform.security.Roles.AUDITOR;
import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.GATEWAY;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PATIENT;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.platform.security.PatientVisit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service as a person of the clinic would, over real HTTP. Immutable: each {@code as…} makes another client. */
public final class TestClient {

    /** The clinic that tests work in unless they say otherwise. */
    public static final String CLINIC = "riverside";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final Map<String, String> headers;

    private TestClient(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** A client that is not signed in. */
    public static TestClient at(String address) {
        return new TestClient(address, Map.of());
    }

    /**
     * What came back.
     *
     * @param json the body as JSON; a missing node when it is empty or something else
     * @param body as text
     * @param bytes the body as it came, for what is no text
     */
    public record Answer(int status, JsonNode json, String body, byte[] bytes, Map<String, List<String>> headers) {

        /** The text at this JSON pointer, for example {@code /reasons/0/ruleId}. */
        public String at(String pointer) {
            return json.at(pointer).asString();
        }
    }

    /** Signed in as this staff member of {@link #CLINIC}. */
    public TestClient as(String staffId, String... roles) {
        return with("Authorization", "Bearer " + TestTokens.token(staffId, List.of(roles), List.of(CLINIC)));
    }

    public TestClient asFrontDesk() {
        return as("staff-frontdesk", FRONT_DESK);
    }

    public TestClient asNurse() {
        return as("staff-nurse", NURSE);
    }

    public TestClient asPrescriber() {
        return as("staff-prescriber", PRESCRIBER);
    }

    /** A prescriber who also answers for the clinic's medicine. */
    public TestClient asMedicalDirector() {
        return as("staff-director", PRESCRIBER, MEDICAL_DIRECTOR);
    }

    public TestClient asTherapist() {
        return as("staff-therapist", THERAPIST);
    }

    public TestClient asManager() {
        return as("staff-manager", MANAGER);
    }

    public TestClient asAnalyst() {
        return as("staff-analyst", ANALYST);
    }

    public TestClient asAuditor() {
        return as("staff-auditor", AUDITOR);
    }

    /** A patient who came by a link for this purpose that was made at this moment. */
    public TestClient asPatient(String patientId, String purpose, Instant linkMadeAt) {
        return asPatient(patientId, purpose, null, linkMadeAt);
    }

    /** A patient who opened a link that is about something. */
    public TestClient asPatient(String patientId, String purpose, @Nullable String about, Instant linkMadeAt) {
        Map<String, String> visit = new HashMap<>(Map.of(
                PatientVisit.PATIENT_CLAIM,
                patientId,
                PatientVisit.PURPOSE_CLAIM,
                purpose,
                PatientVisit.MADE_AT_CLAIM,
                linkMadeAt.toString()));
        if (about != null) {
            visit.put(PatientVisit.ABOUT_CLAIM, about);
        }
        return with(
                "Authorization",
                "Bearer " + TestTokens.ofGateway("patient:" + patientId, PATIENT, List.of(CLINIC), visit));
    }

    /** The gateway itself, working for this clinic, or for every clinic with {@code *}. */
    public TestClient asGateway(String clinic) {
        return with("Authorization", "Bearer " + TestTokens.ofGateway("gateway", GATEWAY, List.of(clinic), Map.of()))
                .with("Daybreak-Clinic", clinic);
    }

    /** A program with these roles, acting for this member of staff of {@link #CLINIC}. */
    public TestClient asProgramFor(String staffId, String... roles) {
        return with("Authorization", "Bearer " + TestTokens.ofProgram("a-program", List.of(roles), List.of(CLINIC)))
                .with("Daybreak-Acting-For", staffId);
    }

    /** Signed in with these roles at these clinics. */
    public TestClient asStaffOf(List<String> clinics, String staffId, String... roles) {
        return with("Authorization", "Bearer " + TestTokens.token(staffId, List.of(roles), clinics));
    }

    /** With an idempotency key. */
    public TestClient withKey(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    /** Having seen this version. */
    public TestClient havingSeen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** With this header on every request. */
    public TestClient with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new TestClient(address, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Posts this object as JSON; a String is sent as it is. */
    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::setHeader);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.setHeader("Content-Type", "application/json");
            request.method(
                    method,
                    BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(
                    response.statusCode(),
                    json(text),
                    text,
                    response.body(),
                    response.headers().map());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(method + " " + path + " was not answered", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped", stopped);
        }
    }

    private static JsonNode json(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.missingNode();
    }
}
