package health.daybreak.gateway.session;

import health.daybreak.gateway.pages.InterruptedRequest;
import health.daybreak.gateway.pages.PageHeaders;
import health.daybreak.platform.security.Roles;
import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in to pages and services: a browser by its session, a program by its token. */
@Configuration(proxyBeanMethods = false)
class BrowserChain {

    private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");
    private static final String START_SIGN_IN = "/oauth2/authorization/" + Issuer.REGISTRATION;

    @Bean
    @Order(3)
    SecurityFilterChain browsersAndPrograms(HttpSecurity http, People people, Refusals refusals, EndGrant endGrant) {
        return http.authorizeHttpRequests(BrowserChain::doors)
                .oauth2Login(signIn -> signIn(signIn, people))
                .oauth2ResourceServer(programs -> programs.jwt(jwt -> jwt.jwtAuthenticationConverter(byToken(people)))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .logout(out -> out.logoutUrl("/logout")
                        .addLogoutHandler(endGrant)
                        .deleteCookies("XSRF-TOKEN")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(PageHeaders::write)
                .exceptionHandling(handling -> refuse(handling, refusals))
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        "/assets/**", "/sign-in/*", "/*.svg", "/*.ico", "/*.webmanifest", "/robots.txt", "/sw.js")
                .permitAll()
                .requestMatchers("/login", "/signed-out", "/sign-in-failed", "/error")
                .permitAll()
                .requestMatchers("/api/*/openapi.json", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Roles.MANAGER)
                .anyRequest()
                .authenticated();
    }

    private static void signIn(OAuth2LoginConfigurer<HttpSecurity> signIn, People people) {
        signIn.loginPage(START_SIGN_IN)
                .userInfoEndpoint(user -> user.userAuthoritiesMapper(granted -> rolesOf(granted, people)))
                .failureHandler((request, response, failed) -> response.sendRedirect("/sign-in-failed"));
    }

    private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> handling, Refusals refusals) {
        handling.defaultAuthenticationEntryPointFor(refusals, API)
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(START_SIGN_IN), request -> true)
                .accessDeniedHandler(refusals);
    }

    private static Set<GrantedAuthority> rolesOf(Collection<? extends GrantedAuthority> granted, People people) {
        return granted.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(person -> people.authorities(person.getIdToken().getClaims()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JwtAuthenticationConverter byToken(People people) {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> people.authorities(token.getClaims()));
        return converter;
    }

    /** After signing in people come back to the page they asked for, never to a call that a page made. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = InterruptedRequest.withCleanAddress();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !API.matches(request));
        return cache;
    }
}
