package health.daybreak.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Remembers in the browser's session who typed their password, for a working day. Being signed in at the authorization
 * server and at the gateway are two things that share one session.
 */
final class ForAWorkday extends HttpSessionSecurityContextRepository {

    private static final String CONTEXT = "AUTHORIZATION_SERVER_CONTEXT";

    private final long workdayMillis;

    ForAWorkday(Duration workday) {
        this.workdayMillis = workday.toMillis();
        setSpringSecurityContextKey(CONTEXT);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && age(session) >= workdayMillis) {
            session.removeAttribute(CONTEXT);
        }
        return super.loadDeferredContext(request);
    }

    /** Typing a password makes a new session, so that the session is as old as the password. */
    private static long age(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime();
    }
}
