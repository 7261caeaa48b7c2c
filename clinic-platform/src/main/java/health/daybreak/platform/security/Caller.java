package health.daybreak.platform.security;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling, from the token.
 *
 * @param actorId the staff member, machine client or {@code patient:} and their id: the token's {@code sub}
 * @param clinics whose data the caller may work with; {@code *} stands for all
 * @param visit what a patient's link opened, or null for everybody else
 * @param program whether it is a program with credentials of its own, which may act for a named person
 */
public record Caller(
        String actorId,
        Set<String> roles,
        List<String> clinics,
        @Nullable PatientVisit visit,
        boolean program) {

    /** What the gateway's own tokens name as their issuer. */
    public static final String GATEWAY_ISSUER = "urn:daybreak:gateway";

    /** Held by the gateway's own tokens and by no other, whatever an issuer of staff's tokens may say. */
    private static final Set<String> ROLES_OF_GATEWAY = Set.of(Roles.PATIENT, Roles.GATEWAY);

    /** The caller of this request, if it carried a valid token. */
    public static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return Optional.of(new Caller(
                    String.valueOf(token.getSubject()),
                    roles(token),
                    claim(token, "clinics"),
                    PatientVisit.of(token).orElse(null),
                    Boolean.TRUE.equals(token.getClaimAsBoolean("program")) && !ofGateway(token)));
        }
        return Optional.empty();
    }

    /** Whether they have at least one of these roles. */
    public boolean hasAnyOf(Collection<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }

    /** The clinic to work for: the one asked for if the caller may, else the first; empty when there is none. */
    public Optional<String> clinic(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return clinics.stream().filter(clinic -> !clinic.equals("*")).findFirst();
        }
        return clinics.contains(asked) || clinics.contains("*") ? Optional.of(asked) : Optional.empty();
    }

    /** Whether the gateway made this token for a patient or for itself. */
    static boolean ofGateway(Jwt token) {
        return GATEWAY_ISSUER.equals(token.getClaimAsString("iss"));
    }

    private static Set<String> roles(Jwt token) {
        return claim(token, "roles").stream()
                .filter(role -> ROLES_OF_GATEWAY.contains(role) == ofGateway(token))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> claim(Jwt token, String name) {
        List<String> values = token.getClaimAsStringList(name);
        return values == null ? List.of() : values;
    }
}
