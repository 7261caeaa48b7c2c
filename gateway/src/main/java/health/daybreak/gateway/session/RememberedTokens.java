package health.daybreak.gateway.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Remembers the tokens whose signature was checked last. A program sends one token with thousands of requests, and
 * checking its signature took a third of the gateway's processor time. Whether it has expired is checked each time.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int REMEMBERED = 500;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> notExpired = new JwtTimestampValidator();
    private final Map<String, Jwt> checked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
            return size() > REMEMBERED;
        }
    };

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = find(token);
        if (known != null && !notExpired.validate(known).hasErrors()) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        remember(token, decoded);
        return decoded;
    }

    private @Nullable Jwt find(String token) {
        synchronized (checked) {
            return checked.get(token);
        }
    }

    private void remember(String token, Jwt decoded) {
        synchronized (checked) {
            checked.put(token, decoded);
        }
    }
}
