package health.daybreak.gateway.visit;

import health.daybreak.gateway.limit.RecentTries;
import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.routing.AskService;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A clinic's public form. Whoever fills it in hears the same whether they are known or not; programs that fill in every
 * field, and addresses that send many, are kept out.
 */
@RestController
@RequestMapping("/p/api/inquiries/{clinicId}")
class InquiryController {

    private static final Pattern CLINIC = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** A field that people do not see, and programs fill in. */
    private static final String TRAP = "website";

    /** How many times as many as one address may send, all addresses together may. */
    private static final int TOGETHER = 50;

    private final AskService services;
    private final GatewayTokens tokens;
    private final RecentTries byAddress;
    private final RecentTries together;
    private final ProblemWriter problems;
    private final JsonMapper json;

    InquiryController(
            AskService services,
            GatewayTokens tokens,
            VisitSettings settings,
            ProblemWriter problems,
            JsonMapper json) {
        this.services = services;
        this.tokens = tokens;
        this.byAddress = new RecentTries(settings.inquiries(), settings.window());
        this.together = new RecentTries(settings.inquiries() * TOGETHER, settings.window());
        this.problems = problems;
        this.json = json;
    }

    /** What the form needs: who the clinic is, and what one agrees to who wants to be written to. */
    record FormView(ClinicCard clinic, JsonNode messageTexts) {}

    @GetMapping
    @PermitAll
    @NoPatientData
    @Nullable
    FormView form(
            @PathVariable String clinicId,
            @RequestParam(defaultValue = "en") String language,
            HttpServletResponse response)
            throws IOException {
        ClinicCard clinic = clinic(clinicId, response);
        if (clinic == null) {
            return null;
        }
        String path = "/api/intake/web-inquiries/texts?language=" + URLEncoder.encode(language, StandardCharsets.UTF_8);
        return switch (services.get("intake", path, tokens.forItself(clinicId), clinicId)) {
            case AskService.Said said
            when said.status() == HttpStatus.OK.value() -> new FormView(clinic, json.readTree(said.body()));
            case AskService.Said failed -> unavailable(response);
            case AskService.NoAnswer silence -> unavailable(response);
        };
    }

    /** Takes the form in. */
    @PostMapping
    @PermitAll
    @NoPatientData
    void send(
            @PathVariable String clinicId,
            @RequestBody JsonNode form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long now = System.nanoTime();
        if (byAddress.tooMany(request.getRemoteAddr(), now) || together.tooMany("all", now)) {
            response.setHeader("Retry-After", "600");
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-inquiries",
                    "Too many forms came from here. Please call the clinic.");
            return;
        }
        byAddress.add(request.getRemoteAddr(), now);
        together.add("all", now);
        if (!(form instanceof ObjectNode fields)) {
            notUsable(response);
        } else if (!fields.path(TRAP).asString("").isBlank()) {
            response.setStatus(HttpStatus.ACCEPTED.value());
        } else if (clinic(clinicId, response) != null) {
            fields.remove(TRAP);
            pass(clinicId, fields, response);
        }
    }

    private void pass(String clinicId, ObjectNode fields, HttpServletResponse response) throws IOException {
        AskService.Answer answer = services.post(
                "intake",
                "/api/intake/web-inquiries",
                json.writeValueAsBytes(fields),
                tokens.forItself(clinicId),
                clinicId);
        switch (answer) {
            case AskService.Said said
            when said.status() == HttpStatus.ACCEPTED.value() -> response.setStatus(HttpStatus.ACCEPTED.value());
            case AskService.Said said
            when said.status() < HttpStatus.INTERNAL_SERVER_ERROR.value() -> notUsable(response);
            case AskService.Said failed -> unavailable(response);
            case AskService.NoAnswer silence -> unavailable(response);
        }
    }

    /** The clinic that this form belongs to; null, with the refusal written, when there is none or nobody says. */
    private @Nullable ClinicCard clinic(String clinicId, HttpServletResponse response) throws IOException {
        AskService.Answer answer = CLINIC.matcher(clinicId).matches()
                ? services.get("notification", "/api/notification/clinic-card", tokens.forItself(clinicId), clinicId)
                : new AskService.Said(HttpStatus.NOT_FOUND.value(), new byte[0]);
        return switch (answer) {
            case AskService.Said said
            when said.status() == HttpStatus.OK.value() -> json.readValue(said.body(), ClinicCard.class);
            case AskService.Said said
            when said.status() == HttpStatus.NOT_FOUND.value() -> {
                problems.write(response, HttpStatus.NOT_FOUND, "form-not-in-use", "There is no form at this address.");
                yield null;
            }
            case AskService.Said failed -> unavailable(response);
            case AskService.NoAnswer silence -> unavailable(response);
        };
    }

    private void notUsable(HttpServletResponse response) throws IOException {
        problems.write(
                response,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "inquiry-not-usable",
                "Something in the form cannot be right: names, a date of birth in the past, and an e-mail address or a"
                        + " telephone number are needed.",
                Map.of());
    }

    private <T> @Nullable T unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The form cannot be taken in at the moment. Try again in a minute, or call the clinic.");
        return null;
    }
}
