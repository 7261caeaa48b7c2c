package health.daybreak.platform.security;

import health.daybreak.platform.web.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;

/** A resource server: every request but health and the API document needs a token that the issuer signed. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
public class SecurityConfiguration {

    private static final Duration KEYS_TIME_LIMIT = Duration.ofMillis(500);

    @Bean
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    SecurityFilterChain platformSecurity(HttpSecurity http) {
        AuthenticationEntryPoint unauthorized = (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            Problems.write(
                    request, response, 401, "not-signed-in", "This needs a valid access token of Daybreak's issuer.");
        };
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/actuator/info", "/api/*/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(unauthorized))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(unauthorized))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie identifies anybody here, so there is nothing to forge across sites.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A request is timed as a whole; to time each filter as well costs more than most filters do, and nobody asks. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder tokenDecoder(
            @Value("${daybreak.issuer}") String issuer,
            @Value("${daybreak.jwks-uri}") String keys,
            @Value("${daybreak.gateway-keys-uri}") String gatewayKeys) {
        JwtDecoder byIssuer = new TokensByIssuer(decoder(issuer, keys), decoder(Caller.GATEWAY_ISSUER, gatewayKeys));
        return new CheckedTokens(byIssuer, Clock.systemUTC());
    }

    private static JwtDecoder decoder(String issuer, String keys) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(keys).restOperations(keyReader()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return decoder;
    }

    /** Reads text only; the usual client would make converters and mappers for all that it will never read. */
    private static RestTemplate keyReader() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(KEYS_TIME_LIMIT);
        requests.setReadTimeout(KEYS_TIME_LIMIT);
        RestTemplate reader = new RestTemplate(List.of(new StringHttpMessageConverter()));
        reader.setRequestFactory(requests);
        return reader;
    }
}
