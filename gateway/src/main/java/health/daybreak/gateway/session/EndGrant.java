package health.daybreak.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Takes back, when somebody signs out, what would renew their token. */
@Component
final class EndGrant implements LogoutHandler {

    private final OAuth2AuthorizedClientRepository tokens;
    private final ObjectProvider<OAuth2AuthorizationService> inside;

    EndGrant(OAuth2AuthorizedClientRepository tokens, ObjectProvider<OAuth2AuthorizationService> inside) {
        this.tokens = tokens;
        this.inside = inside;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null) {
            return;
        }
        OAuth2AuthorizedClient granted = tokens.loadAuthorizedClient(Issuer.REGISTRATION, authentication, request);
        if (granted != null && granted.getRefreshToken() != null) {
            String value = granted.getRefreshToken().getTokenValue();
            inside.ifAvailable(server -> remove(server, value));
        }
    }

    private static void remove(OAuth2AuthorizationService server, String refreshToken) {
        OAuth2Authorization grant = server.findByToken(refreshToken, OAuth2TokenType.REFRESH_TOKEN);
        if (grant != null) {
            server.remove(grant);
        }
    }
}
