package health.daybreak.gateway.visit;

import health.daybreak.gateway.limit.RecentTries;
import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.routing.AskService;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Makes a visit of a link, and ends it. */
@RestController
class VisitController {

    private static final String EVERY_CLINIC = "*";

    private final AskService services;
    private final GatewayTokens tokens;
    private final VisitSettings settings;
    private final RecentTries wrongLinks;
    private final ProblemWriter problems;
    private final JsonMapper json;

    VisitController(
            AskService services,
            GatewayTokens tokens,
            VisitSettings settings,
            ProblemWriter problems,
            JsonMapper json) {
        this.services = services;
        this.tokens = tokens;
        this.settings = settings;
        this.wrongLinks = new RecentTries(settings.wrongLinks(), settings.window());
        this.problems = problems;
        this.json = json;
    }

    /** The secret of a link, in the body so that no log of addresses shows it. */
    record OpenVisit(@Nullable String token) {

        @Override
        public String toString() {
            return "OpenVisit[secret]";
        }
    }

    /** What the page needs to begin; who the patient is, is for the services to say. */
    record VisitView(
            String purpose,
            @Nullable String about,
            @Nullable String language,
            @Nullable ClinicCard clinic,
            long endsInSeconds) {}

    /** Opens a link. One that is unknown, expired, revoked or used is answered alike, and counted by address. */
    @PostMapping("/p/api/visit")
    @PermitAll
    @NoPatientData
    @Nullable
    VisitView open(@RequestBody OpenVisit request, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        String address = http.getRemoteAddr();
        if (wrongLinks.tooMany(address, System.nanoTime())) {
            tooMany(response);
            return null;
        }
        byte[] question = json.writeValueAsBytes(Map.of("token", request.token() == null ? "" : request.token()));
        AskService.Answer answer = services.post(
                "notification", "/api/notification/links/open", question, tokens.forItself(EVERY_CLINIC), EVERY_CLINIC);
        return switch (answer) {
            case AskService.Said said
            when said.status() == HttpStatus.OK.value() ->
                begin(json.readValue(said.body(), OpenedLink.class), http, response);
            case AskService.Said said
            when said.status() < HttpStatus.INTERNAL_SERVER_ERROR.value() -> {
                wrongLinks.add(address, System.nanoTime());
                notOpen(http, response);
                yield null;
            }
            case AskService.Said failed -> {
                unavailable(response);
                yield null;
            }
            case AskService.NoAnswer silence -> {
                unavailable(response);
                yield null;
            }
        };
    }

    /** Ends the visit in this browser, as somebody does who hands the device back. */
    @DeleteMapping("/p/api/visit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PermitAll
    @NoPatientData
    void end(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.clear(request, response);
    }

    private VisitView begin(OpenedLink link, HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.set(request, response, tokens.forVisit(link.clinicId(), link.visit()), settings.lifetime());
        return new VisitView(
                link.purpose(),
                link.about(),
                link.language(),
                link.clinic(),
                settings.lifetime().toSeconds());
    }

    private void notOpen(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VisitCookie.clear(request, response);
        problems.write(
                response,
                HttpStatus.NOT_FOUND,
                "link-not-open",
                "This link opens nothing: it may be used, taken back or out of date. Ask the clinic for a new one.");
    }

    private void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(settings.window().toSeconds()));
        problems.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-tries",
                "Too many links from here opened nothing. Wait some minutes, or call the clinic.");
    }

    private void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "Your link cannot be opened at the moment. Try again in a minute; nothing is lost.");
    }
}
