package health.daybreak.gateway.visit;

import health.daybreak.gateway.pages.PageHeaders;
import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.platform.security.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The patients' door: pages for everybody, everything else by the cookie of a visit. Knows no sessions and no staff. */
@Configuration(proxyBeanMethods = false)
class VisitChain {

    @Bean
    @Order(0)
    SecurityFilterChain patients(HttpSecurity http, GatewayTokens tokens, ProblemWriter problems) {
        return http.securityMatcher("/p", "/p/**", "/inquiry/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/p/api/visit", "/p/api/inquiries/*", "/p/keys")
                                .permitAll()
                                .requestMatchers("/p/api/**")
                                .hasRole(Roles.PATIENT)
                                .requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(visits -> visits.bearerTokenResolver(VisitCookie::read)
                        .jwt(jwt -> jwt.decoder(tokens.decoder()).jwtAuthenticationConverter(byRole()))
                        .authenticationEntryPoint(ended(problems))
                        .accessDeniedHandler(denied(problems)))
                .addFilterBefore(new FromOwnPage(problems), BearerTokenAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // FromOwnPage and the cookie's SameSite stand in for it; there is no session that could hold a token.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::write)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(ended(problems)).accessDeniedHandler(denied(problems)))
                .build();
    }

    private static AuthenticationEntryPoint ended(ProblemWriter problems) {
        return (request, response, missing) -> {
            VisitCookie.clear(request, response);
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "visit-ended", "Your visit has ended. Open your link again.");
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, refused) -> problems.write(
                response, HttpStatus.FORBIDDEN, "link-not-for-this", "This link was made for something else.");
    }

    private static JwtAuthenticationConverter byRole() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
