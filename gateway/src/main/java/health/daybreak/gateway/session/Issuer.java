package health.daybreak.gateway.session;

import health.daybreak.gateway.signin.GatewayClient;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * Where people sign in: the server inside, or another issuer. Found out when the first person signs in, because the
 * gateway must start without the other issuer, and because its own port is not known before it has started.
 */
@Component
final class Issuer implements ClientRegistrationRepository {

    /** The name of the registration, and the last part of the address a sign-in returns to. */
    static final String REGISTRATION = "daybreak";

    private static final String EVERYWHERE = "0.0.0.0";
    private static final String RETURN = "{baseUrl}/login/oauth2/code/{registrationId}";

    private final OidcSettings settings;
    private final ObjectProvider<GatewayClient> inside;
    private final Environment environment;
    private final AtomicReference<@Nullable ClientRegistration> found = new AtomicReference<>();

    Issuer(OidcSettings settings, ObjectProvider<GatewayClient> inside, Environment environment) {
        this.settings = settings;
        this.inside = inside;
        this.environment = environment;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!REGISTRATION.equals(registrationId)) {
            return null;
        }
        ClientRegistration known = found.get();
        if (known != null) {
            return known;
        }
        ClientRegistration registration = settings.inside() ? insideIssuer(inside.getObject()) : otherIssuer();
        found.set(registration);
        return registration;
    }

    /** Browsers are sent on by path, so that they stay on the address they used; tokens are fetched over loopback. */
    private ClientRegistration insideIssuer(GatewayClient account) {
        String address = environment.getProperty("server.address", EVERYWHERE);
        String self = "http://" + (EVERYWHERE.equals(address) ? "127.0.0.1" : address) + ":"
                + environment.getRequiredProperty("local.server.port");
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(account.clientId())
                .clientSecret(account.secret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(RETURN)
                .scope(OidcScopes.OPENID)
                .authorizationUri("/oauth2/authorize")
                .tokenUri(self + "/oauth2/token")
                .jwkSetUri(self + "/oauth2/jwks")
                .issuerUri(environment.getProperty("daybreak.issuer"))
                .userNameAttributeName("sub")
                .build();
    }

    private ClientRegistration otherIssuer() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(RETURN)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .userInfoUri(null)
                .build();
    }
}
