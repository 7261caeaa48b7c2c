package health.daybreak.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Records the calls that {@link AuditBeforeAnswer} did not see: refused ones, and those that answer with no body. */
public final class AuditInterceptor implements HandlerInterceptor {

    private final AccessAudit audit;

    public AuditInterceptor(AccessAudit audit) {
        this.audit = audit;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(PatientData.class)) {
            RequestAudit.recordOnce(audit, request, response.getStatus());
        }
    }
}
