package health.daybreak.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling, from the token.
 *
 * @param actorId the staff member or machine client: the token's {@code sub}
 * @param clinics whose data the caller may work with; {@code *} stands for all
 */
public record Caller(String actorId, Set<String> roles, List<String> clinics) {

    /** The caller of this request, if it carried a valid token. */
    public static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return Optional.of(new Caller(
                    String.valueOf(token.getSubject()), Set.copyOf(claim(token, "roles")), claim(token, "clinics")));
        }
        return Optional.empty();
    }

    /** The clinic to work for: the one asked for if the caller may, else the first; empty when there is none. */
    public Optional<String> clinic(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return clinics.stream().filter(clinic -> !clinic.equals("*")).findFirst();
        }
        return clinics.contains(asked) || clinics.contains("*") ? Optional.of(asked) : Optional.empty();
    }

    private static List<String> claim(Jwt token, String name) {
        List<String> values = token.getClaimAsStringList(name);
        return values == null ? List.of() : values;
    }
}
