package health.daybreak.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers travel on, and which end at the gateway. */
final class Headers {

    /** RFC 9110, section 7.6.1: these are about one connection; the Java client sets its own. */
    private static final Set<String> ONE_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "expect",
            "content-length");

    /** The browser's secrets, and claims about the sender that only the gateway may make. */
    private static final Set<String> STAYS_HERE = Set.of(
            "authorization",
            "cookie",
            "x-xsrf-token",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix");

    private Headers() {}

    /** Copies what the service may see of the request. */
    static void copyRequest(HttpServletRequest from, HttpRequest.Builder to) {
        List<String> named = named(Collections.list(from.getHeaders("Connection")));
        for (String name : Collections.list(from.getHeaderNames())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!ONE_HOP.contains(lower) && !STAYS_HERE.contains(lower) && !named.contains(lower)) {
                Collections.list(from.getHeaders(name)).forEach(value -> to.header(name, value));
            }
        }
        to.setHeader("X-Forwarded-For", from.getRemoteAddr());
        to.setHeader("X-Forwarded-Proto", from.getScheme());
        to.setHeader("X-Forwarded-Host", from.getServerName() + ":" + from.getServerPort());
    }

    /** Copies what the caller may see of the answer; a service sets no cookies. */
    static void copyResponse(HttpResponse<?> from, URI service, HttpServletResponse to) {
        List<String> named = named(from.headers().allValues("connection"));
        from.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!name.startsWith(":")
                    && !ONE_HOP.contains(lower)
                    && !"set-cookie".equals(lower)
                    && !named.contains(lower)) {
                values.forEach(value -> to.addHeader(name, "location".equals(lower) ? here(value, service) : value));
            }
        });
        from.headers().firstValueAsLong("content-length").ifPresent(to::setContentLengthLong);
    }

    /** A service names itself by its inside address; callers only know the gateway. */
    private static String here(String location, URI service) {
        String base = service.toString();
        return location.startsWith(base) ? location.substring(base.length()) : location;
    }

    private static List<String> named(List<String> connection) {
        return connection.stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
