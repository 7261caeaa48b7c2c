package health.daybreak.gateway.session;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks tokens' signatures and issuers; with the key at hand for the issuer inside, without asking over HTTP. */
@Configuration(proxyBeanMethods = false)
class TokenChecks {

    @Bean
    JwtDecoder bearerTokens(
            ObjectProvider<JWKSource<SecurityContext>> keys,
            OidcSettings settings,
            @Value("${daybreak.issuer}") String issuer) {
        JWKSource<SecurityContext> inside = keys.getIfAvailable();
        if (inside == null) {
            return new RememberedTokens(
                    new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(settings.issuer())));
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(inside).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return new RememberedTokens(decoder);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(ObjectProvider<JWKSource<SecurityContext>> keys) {
        @Nullable JWKSource<SecurityContext> inside = keys.getIfAvailable();
        return inside == null
                ? new OidcIdTokenDecoderFactory()
                : client -> {
                    NimbusJwtDecoder decoder =
                            NimbusJwtDecoder.withJwkSource(inside).build();
                    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
                    return decoder;
                };
    }
}
