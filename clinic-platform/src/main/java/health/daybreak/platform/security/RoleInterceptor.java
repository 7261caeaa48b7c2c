package health.daybreak.platform.security;

import health.daybreak.platform.web.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through only when its endpoint names one of the caller's roles; an endpoint that names none is closed. A
 * patient gets in only where the endpoint also names what their link was made for, and never to somebody else's record.
 */
public final class RoleInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("health.daybreak")) {
            return true;
        }
        RolesAllowed named = method.getMethodAnnotation(RolesAllowed.class);
        List<String> allowed = named == null ? List.of() : Arrays.asList(named.value());
        Set<String> held = Caller.current().map(Caller::roles).orElse(Set.of());
        if (allowed.stream().anyMatch(held::contains)) {
            return !held.contains(Roles.PATIENT) || admitPatient(request, response, method);
        }
        String words = allowed.stream()
                .map(role -> role.toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
        Problems.write(
                request,
                response,
                403,
                "role-not-allowed",
                words.isEmpty()
                        ? "Nobody may call this."
                        : "Only a " + words + " may do this. Ask one, or sign in as one.");
        return false;
    }

    private static boolean admitPatient(HttpServletRequest request, HttpServletResponse response, HandlerMethod method)
            throws IOException {
        PatientVisit visit = PatientVisit.current();
        ForPurpose meant = method.getMethodAnnotation(ForPurpose.class);
        boolean purpose = meant != null && Arrays.asList(meant.value()).contains(visit.purpose());
        boolean own = !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.get("patientId") instanceof String named
                && !named.equals(visit.patientId()));
        if (purpose && own) {
            return true;
        }
        Problems.write(request, response, 403, "link-not-for-this", "This link was made for something else.");
        return false;
    }
}
