package health.daybreak.platform.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers the tokens whose signature was checked, until they run out: checking it anew took a third of the time of a
 * small request. A token that was refused is not remembered.
 */
final class CheckedTokens implements JwtDecoder {

    private static final int MOST = 1_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, Jwt> checked = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
            return size() > MOST;
        }
    });

    /** @param clock the real one: tokens do not follow a demo's clock */
    CheckedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.get(token);
        if (known != null) {
            Instant expiry = known.getExpiresAt();
            if (expiry != null && clock.instant().isBefore(expiry)) {
                return known;
            }
            checked.remove(token);
        }
        Jwt decoded = decoder.decode(token);
        checked.put(token, decoded);
        return decoded;
    }
}
