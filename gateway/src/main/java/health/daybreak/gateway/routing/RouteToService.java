package health.daybreak.gateway.routing;

import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.session.RelayedToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/**
 * Sends what comes to {@code /api/<service>/} on to that service with the caller's token, body and answer streaming; what
 * comes to {@code /p/api/<service>/} likewise, with the token of a patient's visit.
 */
final class RouteToService implements HttpRequestHandler {

    private static final String CORRELATION = "X-Correlation-Id";
    private static final Pattern CORRELATION_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final String prefix;
    private final String name;
    private final URI base;
    private final RoutingSettings.Limits limits;
    private final Upstream upstream;
    private final RelayedToken tokens;
    private final ProblemWriter problems;
    private final ScheduledExecutorService deadlines;

    /** @param prefix what stands before {@code /api/} here and not at the service */
    RouteToService(
            String prefix,
            String name,
            URI base,
            RoutingSettings.Limits limits,
            Upstream upstream,
            RelayedToken tokens,
            ProblemWriter problems,
            ScheduledExecutorService deadlines) {
        this.prefix = prefix;
        this.name = name;
        this.base = base;
        this.limits = limits;
        this.upstream = upstream;
        this.tokens = tokens;
        this.problems = problems;
        this.deadlines = deadlines;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> token = tokens.of(request, response);
        if (token.isEmpty() && request.getUserPrincipal() != null) {
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Your sign-in has ended. Sign in at /login.");
        } else if (request.getContentLengthLong() > limits.maxBody().toBytes()) {
            refuseSize(response);
        } else {
            send(request, response, token);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Optional<String> token)
            throws IOException {
        try {
            HttpRequest forwarded = forwarded(request, response, token);
            answer(upstream.send(forwarded), READS.contains(request.getMethod()), response);
        } catch (IllegalArgumentException unreadable) {
            problems.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "address-unreadable",
                    "The address or a header cannot be read; a percent sign must be followed by two hexadecimal digits.");
        }
    }

    private HttpRequest forwarded(HttpServletRequest request, HttpServletResponse response, Optional<String> token)
            throws IOException {
        String query = request.getQueryString();
        URI target = URI.create(
                base + request.getRequestURI().substring(prefix.length()) + (query == null ? "" : "?" + query));
        ForwardedBody body = ForwardedBody.of(request, limits);
        HttpRequest.Builder forwarded =
                HttpRequest.newBuilder(target).timeout(body.within()).method(request.getMethod(), body.publisher());
        Headers.copyRequest(request, forwarded);
        token.ifPresent(value -> forwarded.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + value));
        String correlation = Optional.ofNullable(request.getHeader(CORRELATION))
                .filter(sent -> CORRELATION_ID.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        forwarded.setHeader(CORRELATION, correlation);
        response.setHeader(CORRELATION, correlation);
        return forwarded.build();
    }

    private void answer(Upstream.Outcome outcome, boolean read, HttpServletResponse response) throws IOException {
        switch (outcome) {
            case Upstream.Answered answered -> copy(answered.response(), read, response);
            case Upstream.BodyTooLarge tooLarge -> refuseSize(response);
            case Upstream.Unavailable down -> unavailable(down.mayHaveArrived() && !read, response);
            case Upstream.TooSlow slow ->
                problems.write(
                        response,
                        HttpStatus.GATEWAY_TIMEOUT,
                        "service-timeout",
                        "The " + name + " service did not answer in time. " + whatWasDone(!read),
                        Map.of("service", name));
        }
    }

    private void unavailable(boolean mayBeDone, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The " + name + " service does not answer at the moment. " + whatWasDone(mayBeDone),
                Map.of("service", name));
    }

    private static String whatWasDone(boolean mayBeDone) {
        return mayBeDone
                ? "Whether it did what was asked is not known. Try again: with the same Idempotency-Key it is done once."
                : "Nothing was changed.";
    }

    private void refuseSize(HttpServletResponse response) throws IOException {
        problems.write(
                response,
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The body is larger than the " + limits.maxBody().toMegabytes() + " MB that are accepted.");
    }

    private void copy(HttpResponse<InputStream> from, boolean read, HttpServletResponse to) throws IOException {
        to.setStatus(from.statusCode());
        Headers.copyResponse(from, base, to);
        try {
            stream(from.body(), to);
        } catch (IOException broken) {
            if (to.isCommitted()) {
                throw broken;
            }
            to.reset();
            unavailable(!read, to);
        }
    }

    /** An answer that has begun and stalls is cut off, so that the caller sees a broken answer and not a whole one. */
    private void stream(InputStream from, HttpServletResponse to) throws IOException {
        try (from) {
            Future<?> deadline = deadlines.schedule(
                    () -> closeQuietly(from), limits.bodyTimeout().toMillis(), TimeUnit.MILLISECONDS);
            try {
                from.transferTo(to.getOutputStream());
            } finally {
                deadline.cancel(false);
            }
        }
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            // The reader hears of it.
        }
    }
}
