package health.daybreak.platform.audit;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the audit entry of one request, once. */
final class RequestAudit {

    private static final String RECORDED = RequestAudit.class.getName() + ".recorded";

    private RequestAudit() {}

    static void recordOnce(AccessAudit audit, HttpServletRequest request, int status) {
        if (request.getAttribute(RECORDED) != null || !Cause.isBound()) {
            return;
        }
        request.setAttribute(RECORDED, true);
        Cause cause = Cause.current();
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        audit.record(new AuditEntry(
                Clock.systemUTC().instant(),
                cause.clinicId(),
                who(cause),
                request.getMethod() + " " + pattern,
                patients(request),
                status,
                cause.correlationId()));
    }

    /** A program that acted for somebody is named beside them. */
    private static String who(Cause cause) {
        return Caller.current()
                .map(Caller::actorId)
                .filter(caller -> !caller.equals(cause.actorId()))
                .map(caller -> caller + " for " + cause.actorId())
                .orElse(cause.actorId());
    }

    private static List<String> patients(HttpServletRequest request) {
        List<String> patients = new ArrayList<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("patientId") instanceof String inPath) {
            patients.add(inPath);
        }
        patients.addAll(AccessAudit.patients(new ServletRequestAttributes(request)));
        return List.copyOf(patients);
    }
}
