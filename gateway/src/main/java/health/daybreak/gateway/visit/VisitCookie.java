package health.daybreak.gateway.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Where a patient's browser keeps the token of the visit: scripts cannot read it, other sites cannot send it, and it goes
 * to patients' addresses only, so that it never mixes with a staff member's session in the same browser.
 */
final class VisitCookie {

    private static final String NAME = "DAYBREAK_VISIT";
    private static final String PATH = "/p";

    private VisitCookie() {}

    static void set(HttpServletRequest request, HttpServletResponse response, String token, Duration lifetime) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token, lifetime));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    static @Nullable String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse(null);
    }

    private static String cookie(HttpServletRequest request, String value, Duration lifetime) {
        return ResponseCookie.from(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(lifetime)
                .build()
                .toString();
    }
}
