package health.daybreak.gateway.hook;

import health.daybreak.gateway.limit.RecentTries;
import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.routing.AskService;
import health.daybreak.gateway.visit.GatewayTokens;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands providers' calls to notification, which holds them to their signature. Every call that is not accepted gets the
 * same answer, too large ones included, and is counted by address.
 */
@RestController
class HookController {

    private static final String EVERY_CLINIC = "*";

    private final AskService services;
    private final GatewayTokens tokens;
    private final HookSettings settings;
    private final RecentTries refused;
    private final ProblemWriter problems;
    private final JsonMapper json;

    HookController(
            AskService services, GatewayTokens tokens, HookSettings settings, ProblemWriter problems, JsonMapper json) {
        this.services = services;
        this.tokens = tokens;
        this.settings = settings;
        this.refused = new RecentTries(settings.refused(), settings.window());
        this.problems = problems;
        this.json = json;
    }

    @PostMapping("/hooks/{provider}")
    @PermitAll
    @NoPatientData
    void take(@PathVariable String provider, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getRemoteAddr();
        if (refused.tooMany(address, System.nanoTime())) {
            response.setHeader("Retry-After", String.valueOf(settings.window().toSeconds()));
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-calls",
                    "Too many calls that are not accepted came from here. Wait some minutes.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(settings.maxBody() + 1);
        if (body.length > settings.maxBody()) {
            notAccepted(address, response);
        } else {
            pass(provider, body, request, response);
        }
    }

    private void pass(String provider, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] call = json.writeValueAsBytes(Map.of(
                "provider",
                provider,
                "id",
                header(request, "webhook-id"),
                "timestamp",
                header(request, "webhook-timestamp"),
                "signature",
                header(request, "webhook-signature"),
                "body",
                Base64.getEncoder().encodeToString(body)));
        AskService.Answer answer = services.post(
                "notification", "/api/notification/provider-calls", call, tokens.forItself(EVERY_CLINIC), EVERY_CLINIC);
        switch (answer) {
            case AskService.Said said
            when said.status() == HttpStatus.NO_CONTENT.value() -> response.setStatus(HttpStatus.NO_CONTENT.value());
            case AskService.Said said
            when said.status() < HttpStatus.INTERNAL_SERVER_ERROR.value() ->
                notAccepted(request.getRemoteAddr(), response);
            case AskService.Said failed -> unavailable(response);
            case AskService.NoAnswer silence -> unavailable(response);
        }
    }

    private void notAccepted(String address, HttpServletResponse response) throws IOException {
        refused.add(address, System.nanoTime());
        problems.write(
                response,
                HttpStatus.FORBIDDEN,
                "call-not-accepted",
                "This call is not accepted: it is not signed as agreed, not of this moment, too large, or cannot be"
                        + " read.");
    }

    /** Providers send again what was not taken. */
    private void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "This cannot be taken in at the moment. Send it again in a minute.");
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
