package health.daybreak.gateway.signin;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page where people type their name and password, and the two pages around it. */
@Configuration(proxyBeanMethods = false)
class SignInPages {

    private final PageTemplate signIn = PageTemplate.named("sign-in");
    private final PageTemplate notice = PageTemplate.named("notice");

    @Bean
    @Conditional(NoOtherIssuer.class)
    RouterFunction<ServerResponse> pageToSignIn() {
        return RouterFunctions.route().GET("/sign-in", this::signIn).build();
    }

    @Bean
    RouterFunction<ServerResponse> pagesAroundSigningIn() {
        return RouterFunctions.route()
                .GET(
                        "/signed-out",
                        request -> page(notice.with("title", "You are signed out")
                                .with("text", "You can close this page, or sign in again.")))
                .GET(
                        "/sign-in-failed",
                        request -> page(notice.with("title", "Signing in did not finish")
                                .with(
                                        "text",
                                        "This happens when the sign-in page stays open for long. Please try again.")))
                .build();
    }

    private ServerResponse signIn(ServerRequest request) {
        CsrfToken csrf = (CsrfToken) request.attribute(CsrfToken.class.getName())
                .orElseThrow(() -> new IllegalStateException("The sign-in page lies outside of its chain"));
        return page(signIn.with("csrfName", csrf.getParameterName())
                .with("csrfToken", csrf.getToken())
                .with("message", message(request)));
    }

    private static ServerResponse page(PageTemplate filled) {
        return ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(filled.toString());
    }

    /** What went wrong before, if anything did; never whether a name exists. */
    private static String message(ServerRequest request) {
        Optional<String> happened = request.params().keySet().stream().findFirst();
        return switch (happened.orElse("")) {
            case "wrong" -> "That name and password do not belong together. Check both and try again.";
            case "wait" -> "Too many wrong attempts. Wait ten minutes, or ask a manager.";
            case "again" -> "The page had been open for too long. Please try again.";
            default -> "";
        };
    }
}
