package health.daybreak.gateway.session;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /login}: back to the page the person was on, which asks to sign in when that is needed. */
@Configuration(proxyBeanMethods = false)
class BackToSignIn {

    /** A path of this gateway: not another host, and not a page around signing in, which would lead in circles. */
    private static final Pattern PAGE = Pattern.compile("/(?!/|login|sign).*");

    @Bean
    RouterFunction<ServerResponse> login() {
        return RouterFunctions.route()
                .GET("/login", request -> ServerResponse.status(HttpStatus.FOUND)
                        .location(page(request))
                        .build())
                .build();
    }

    private static URI page(ServerRequest request) {
        String from = request.headers().asHttpHeaders().getFirst(HttpHeaders.REFERER);
        try {
            String path = from == null ? "/" : URI.create(from).getRawPath();
            return URI.create(path != null && PAGE.matcher(path).matches() ? path : "/");
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/");
        }
    }
}
