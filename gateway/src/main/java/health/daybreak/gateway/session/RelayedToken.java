package health.daybreak.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The token that goes with a request to a service: the program's own, or the one kept for the browser's session. */
@Component
public final class RelayedToken {

    private final OAuth2AuthorizedClientManager tokens;

    RelayedToken(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /** The token, renewed when it is about to expire; empty when this person must sign in again. */
    public Optional<String> of(HttpServletRequest request, HttpServletResponse response) {
        @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken program) {
            return Optional.of(program.getToken().getTokenValue());
        }
        return caller instanceof OAuth2AuthenticationToken person
                ? ofSession(person, request, response)
                : Optional.empty();
    }

    private Optional<String> ofSession(
            OAuth2AuthenticationToken person, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizeRequest wanted = OAuth2AuthorizeRequest.withClientRegistrationId(Issuer.REGISTRATION)
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        try {
            OAuth2AuthorizedClient client = tokens.authorize(wanted);
            return Optional.ofNullable(client)
                    .map(granted -> granted.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException over) {
            forget(request);
            return Optional.empty();
        }
    }

    /** So that the next page goes through signing in, which takes no typing while the server inside remembers. */
    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
    }
}
