package health.daybreak.platform.security;

import health.daybreak.platform.web.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only when its endpoint names one of the caller's roles; an endpoint that names none is closed. */
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
            return true;
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
}
