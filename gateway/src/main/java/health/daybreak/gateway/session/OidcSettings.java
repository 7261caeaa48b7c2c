package health.daybreak.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another issuer instead of the one inside. The services must be told to trust it too.
 *
 * @param issuer its address; empty or missing for the one inside
 * @param clientId the gateway's account there
 * @param rolesClaim where its tokens keep roles; dots step into nested objects, as in {@code realm_access.roles}
 * @param clinicsClaim where its tokens keep clinic ids
 */
@ConfigurationProperties("daybreak.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("daybreak") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("clinics") String clinicsClaim) {

    /** Whether people sign in at the server inside. */
    boolean inside() {
        return issuer.isBlank();
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
