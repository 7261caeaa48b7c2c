package health.daybreak.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2120-01-01T00:00:00Z");

    private final List<String> checked = new ArrayList<>();

    @Test
    void aTokenIsCheckedOnce() {
        RememberedTokens tokens = expiringAt(FAR_AHEAD);

        assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));
        tokens.decode("b");

        assertThat(checked).containsExactly("a", "b");
    }

    @Test
    void aTokenThatHasExpiredIsCheckedAgain() {
        RememberedTokens tokens = expiringAt(LONG_AGO);
        tokens.decode("a");
        tokens.decode("a");

        assertThat(checked).containsExactly("a", "a");
    }

    @Test
    void aRefusalIsNotRemembered() {
        RememberedTokens tokens = new RememberedTokens(token -> {
            checked.add(token);
            throw new BadJwtException("forged");
        });

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThat(checked).containsExactly("a", "a");
    }

    private RememberedTokens expiringAt(Instant expiry) {
        return new RememberedTokens(token -> {
            checked.add(token);
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .issuedAt(LONG_AGO.minusSeconds(1))
                    .expiresAt(expiry)
                    .build();
        });
    }
}
