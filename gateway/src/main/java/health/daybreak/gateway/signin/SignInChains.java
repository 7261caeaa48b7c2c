package health.daybreak.gateway.signin;

import health.daybreak.gateway.pages.InterruptedRequest;
import health.daybreak.gateway.pages.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The two chains of the authorization server inside: its protocol endpoints and its sign-in page. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherIssuer.class)
class SignInChains {

    private static final String SIGN_IN = "/sign-in";

    private final SecurityContextRepository person;
    private final RequestCache interrupted = interruptedAuthorization();

    SignInChains(SignInSettings settings) {
        this.person = new ForAWorkday(settings.workday());
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints
                        .oidc(oidc -> {})
                        .clientAuthentication(
                                clients -> clients.authenticationProviders(providers -> providers.forEach(provider -> {
                                    if (provider instanceof ClientSecretAuthenticationProvider bySecret) {
                                        bySecret.setPasswordEncoder(new RandomSecrets());
                                    }
                                }))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(person))
                .requestCache(cache -> cache.requestCache(interrupted))
                .headers(PageHeaders::write)
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), page)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInPage(
            HttpSecurity http, SignIns signIns, PasswordEncoder passwordHash, FailedSignIns failures) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(signIns);
        passwords.setPasswordEncoder(passwordHash);
        return http.securityMatcher(SIGN_IN)
                .authenticationProvider(new CheckPassword(passwords, failures, System::nanoTime))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .securityContextRepository(person)
                        .failureHandler(sayWhatHappened()))
                .securityContext(context -> context.securityContextRepository(person))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.migrateSession()))
                .requestCache(cache -> cache.requestCache(interrupted))
                .headers(PageHeaders::write)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, stale) -> response.sendRedirect(SIGN_IN + "?again")))
                .build();
    }

    /** Never which of the two was wrong; a locked name says so whether it exists or not. */
    private static AuthenticationFailureHandler sayWhatHappened() {
        return (request, response, wrong) ->
                response.sendRedirect(SIGN_IN + (wrong instanceof LockedException ? "?wait" : "?wrong"));
    }

    private static RequestCache interruptedAuthorization() {
        HttpSessionRequestCache cache = InterruptedRequest.withCleanAddress();
        cache.setSessionAttrName("AUTHORIZATION_SERVER_REQUEST");
        return cache;
    }
}
