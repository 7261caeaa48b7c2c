package health.daybreak.gateway.signin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What was granted to signed-in people and can still be redeemed or renewed; forgotten when it has not been used for a day's work. Lives in memory:
 * after a restart people sign in again. Machine clients' tokens cannot be renewed and are not kept.
 */
final class Renewals implements OAuth2AuthorizationService {

    private static final Map<String, Class<? extends OAuth2Token>> KINDS = Map.of(
            OAuth2ParameterNames.CODE,
            OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN,
            OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN,
            OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN,
            OidcIdToken.class);

    private record Kept(OAuth2Authorization granted, long since) {}

    private final Map<String, Kept> byId = new HashMap<>();
    private final long keepNanos;

    /** Keeps each for so long after it was last used. */
    Renewals(Duration keep) {
        this.keepNanos = keep.toNanos();
    }

    @Override
    public synchronized void save(OAuth2Authorization granted) {
        long now = System.nanoTime();
        byId.values().removeIf(kept -> now - kept.since() > keepNanos);
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(granted.getAuthorizationGrantType())) {
            byId.put(granted.getId(), new Kept(granted, now));
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization granted) {
        byId.remove(granted.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        Kept kept = byId.get(id);
        return kept == null ? null : kept.granted();
    }

    /** Looks through all of them: there are as many as people who signed in today. */
    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .map(Kept::granted)
                .filter(granted -> holds(granted, value, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(OAuth2Authorization granted, String value, @Nullable OAuth2TokenType type) {
        OAuth2Authorization.Token<? extends OAuth2Token> token = granted.getToken(value);
        return token != null
                && (type == null
                        || KINDS.get(type.getValue()) == token.getToken().getClass());
    }
}
