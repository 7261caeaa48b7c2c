package health.daybreak.gateway.visit;

import health.daybreak.gateway.limit.RecentTries;
import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.routing.AskService;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calendars that programs subscribe to. Such programs sign in nowhere, so the address itself is the secret; one that is
 * unknown or was taken back is answered alike, and counted by address.
 */
@RestController
class CalendarController {

    private static final String EVERY_CLINIC = "*";
    private static final String TYPE = "text/calendar; charset=utf-8";

    private final AskService services;
    private final GatewayTokens tokens;
    private final VisitSettings settings;
    private final RecentTries wrongAddresses;
    private final ProblemWriter problems;
    private final JsonMapper json;

    CalendarController(
            AskService services,
            GatewayTokens tokens,
            VisitSettings settings,
            ProblemWriter problems,
            JsonMapper json) {
        this.services = services;
        this.tokens = tokens;
        this.settings = settings;
        this.wrongAddresses = new RecentTries(settings.wrongLinks(), settings.window());
        this.problems = problems;
        this.json = json;
    }

    /** What scheduling answers. */
    record OpenedFeed(String calendar) {}

    @GetMapping("/p/calendar/{secret}.ics")
    @PermitAll
    @NoPatientData
    void read(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getRemoteAddr();
        if (wrongAddresses.tooMany(address, System.nanoTime())) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(settings.window().toSeconds()));
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-tries",
                    "Too many calendars were asked for from here that do not exist. Wait some minutes.");
            return;
        }
        byte[] question = json.writeValueAsBytes(Map.of("token", secret));
        AskService.Answer answer = services.post(
                "scheduling", "/api/scheduling/feeds/open", question, tokens.forItself(EVERY_CLINIC), EVERY_CLINIC);
        switch (answer) {
            case AskService.Said said
            when said.status() == HttpStatus.OK.value() ->
                show(json.readValue(said.body(), OpenedFeed.class), response);
            case AskService.Said said
            when said.status() < HttpStatus.INTERNAL_SERVER_ERROR.value() -> {
                wrongAddresses.add(address, System.nanoTime());
                problems.write(
                        response,
                        HttpStatus.NOT_FOUND,
                        "calendar-not-open",
                        "There is no calendar at this address: it is not known or was taken back.");
            }
            case AskService.Said failed -> unavailable(response);
            case AskService.NoAnswer silence -> unavailable(response);
        }
    }

    private static void show(OpenedFeed feed, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=appointments.ics");
        response.getOutputStream().write(feed.calendar().getBytes(StandardCharsets.UTF_8));
    }

    /** Never an empty calendar: a program would delete what it knows. */
    private void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The calendar cannot be read at the moment. Try again in a minute.");
    }
}
