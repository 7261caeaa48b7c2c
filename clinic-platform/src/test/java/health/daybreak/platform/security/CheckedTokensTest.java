package health.daybreak.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class CheckedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final List<String> signaturesChecked = new ArrayList<>();

    @Test
    void aTokenIsCheckedOnceWhileItLasts() {
        CheckedTokens tokens = at(NOW);
        tokens.decode("good");
        tokens.decode("good");

        assertThat(signaturesChecked).containsExactly("good");
    }

    @Test
    void aTokenThatRanOutIsCheckedAgain() {
        CheckedTokens tokens = at(NOW.plusSeconds(60));
        tokens.decode("good");
        tokens.decode("good");

        assertThat(signaturesChecked).containsExactly("good", "good");
    }

    @Test
    void aRefusedTokenIsRefusedEachTime() {
        CheckedTokens tokens = at(NOW);

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(signaturesChecked).containsExactly("forged", "forged");
    }

    private CheckedTokens at(Instant now) {
        return new CheckedTokens(this::check, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Jwt check(String token) {
        signaturesChecked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("Not ours");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("staff-nurse")
                .issuedAt(NOW.minusSeconds(60))
                .expiresAt(NOW.plusSeconds(60))
                .build();
    }
}
