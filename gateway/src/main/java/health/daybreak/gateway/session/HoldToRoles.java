package health.daybreak.gateway.session;

import health.daybreak.gateway.problem.ProblemWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to one of the gateway's own endpoints only when it names one of the caller's roles; the
 * platform's interceptor does the same where callers have tokens only.
 */
final class HoldToRoles implements HandlerInterceptor {

    private final People people;
    private final ProblemWriter problems;

    HoldToRoles(People people, ProblemWriter problems) {
        this.people = people;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        RolesAllowed named = method.getMethodAnnotation(RolesAllowed.class);
        List<String> allowed = named == null ? List.of() : Arrays.asList(named.value());
        @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && people.of(caller).roles().stream().anyMatch(allowed::contains)) {
            return true;
        }
        problems.write(response, HttpStatus.FORBIDDEN, "role-not-allowed", "Your role does not allow this.");
        return false;
    }
}
