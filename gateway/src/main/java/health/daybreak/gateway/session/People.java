package health.daybreak.gateway.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/** Reads from a token's claims who someone is and what they may do. */
@Component
public final class People {

    private final String rolesClaim;
    private final String clinicsClaim;

    People(OidcSettings settings) {
        rolesClaim = settings.rolesClaim();
        clinicsClaim = settings.clinicsClaim();
    }

    /** Whoever signed in or sent a token; throws {@link IllegalStateException} for nobody. */
    public Person of(Authentication authentication) {
        if (authentication.getPrincipal() instanceof ClaimAccessor token) {
            Map<String, Object> claims = token.getClaims();
            String staffId = String.valueOf(claims.get("sub"));
            return new Person(
                    staffId,
                    claims.get("name") instanceof String name ? name : staffId,
                    strings(claims, rolesClaim),
                    strings(claims, clinicsClaim));
        }
        throw new IllegalStateException("Expected a token, not " + authentication.getClass());
    }

    /** The roles of these claims as Spring Security's authorities. */
    Set<GrantedAuthority> authorities(Map<String, Object> claims) {
        return strings(claims, rolesClaim).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> strings(Map<String, Object> claims, String path) {
        @Nullable Object value = claims;
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> nested ? nested.get(step) : null;
        }
        return value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
