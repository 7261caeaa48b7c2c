package health.daybreak.gateway.signin;

import health.daybreak.platform.security.Roles;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a token says of its bearer: {@code sub} (staff id), {@code name}, {@code roles}, {@code clinics}; and of a program that
 * it is one.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final List<String> EVERY_CLINIC = List.of("*");
    private static final List<String> EVERY_ROLE = List.of(
            Roles.FRONT_DESK,
            Roles.NURSE,
            Roles.PRESCRIBER,
            Roles.MEDICAL_DIRECTOR,
            Roles.THERAPIST,
            Roles.MANAGER,
            Roles.ANALYST,
            Roles.AUDITOR);

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            String clientId = context.getRegisteredClient().getClientId();
            claims.claim("name", clientId)
                    .claim("roles", EVERY_ROLE)
                    .claim("clinics", EVERY_CLINIC)
                    .claim("program", true);
        } else if (context.<Authentication>getPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof StaffMember person) {
            claims.subject(person.staffId())
                    .claim("name", person.displayName())
                    .claim("roles", person.roles())
                    .claim("clinics", person.clinics());
        }
    }
}
