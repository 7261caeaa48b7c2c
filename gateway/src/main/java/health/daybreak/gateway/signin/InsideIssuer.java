package health.daybreak.gateway.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import health.daybreak.gateway.keys.SigningKey;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the authorization server inside; off when another issuer is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherIssuer.class)
class InsideIssuer {

    /** Where a sign-in comes back to, below the gateway's own address. */
    private static final String RETURN_PATH = "/login/oauth2/code/daybreak";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignInSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(SignInSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.load(path(settings.signingKeyFile()))));
    }

    @Bean
    TokenClaims tokenClaims() {
        return new TokenClaims();
    }

    @Bean
    GatewayClient gatewayClient() {
        return GatewayClient.fresh();
    }

    @Bean
    RegisteredClientRepository clients(SignInSettings settings, GatewayClient gateway, JsonMapper json) {
        RandomSecrets secrets = new RandomSecrets();
        Optional<RegisteredClient> machine = Optional.ofNullable(settings.machineClientFile())
                .map(file -> json.readValue(file, MachineClient.class))
                .map(file -> RegisteredClient.withId(file.clientId())
                        .clientId(file.clientId())
                        .clientSecret(secrets.encode(file.clientSecret()))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scopes(scopes -> scopes.addAll(file.scopes()))
                        .tokenSettings(lifetimes(settings))
                        .build());
        return new Clients(registration(settings, gateway, secrets), machine, RETURN_PATH);
    }

    private static RegisteredClient registration(
            SignInSettings settings, GatewayClient gateway, RandomSecrets secrets) {
        URI home = settings.issuer().resolve(RETURN_PATH);
        return RegisteredClient.withId(gateway.clientId())
                .clientId(gateway.clientId())
                .clientSecret(secrets.encode(gateway.secret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(home.toString())
                .scope(OidcScopes.OPENID)
                .tokenSettings(lifetimes(settings))
                .build();
    }

    private static TokenSettings lifetimes(SignInSettings settings) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(settings.accessTokenLifetime())
                .refreshTokenTimeToLive(settings.workday())
                .build();
    }

    @Bean
    OAuth2AuthorizationService renewals(SignInSettings settings) {
        return new Renewals(settings.workday());
    }

    @Bean
    SignIns signIns(SignInSettings settings, JsonMapper json, PasswordEncoder passwordHash) {
        File file = settings.signInsFile();
        List<SignIn> people = file == null ? List.of() : List.of(json.readValue(file, SignIn[].class));
        return new SignIns(people, passwordHash);
    }

    @Bean
    FailedSignIns failedSignIns(SignInSettings settings) {
        SignInSettings.Failures limits = settings.failures();
        return new FailedSignIns(limits.perUser(), limits.perAddress(), limits.window());
    }

    @Bean
    PasswordEncoder passwordHash() {
        return new BCryptPasswordEncoder();
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
