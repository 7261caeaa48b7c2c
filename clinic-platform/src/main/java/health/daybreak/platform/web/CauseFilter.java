package health.daybreak.platform.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.messaging.TraceContext;
import health.daybreak.platform.security.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the cause of a request: who asks, for which clinic, as part of what, and under which idempotency key. Limits the
 * body, which it must hold to tell a repeated request from another one with the same key.
 */
final class CauseFilter extends OncePerRequestFilter {

    /** Names the person for whom a program does something that only a person may answer for. */
    private static final String ACTING_FOR = "Daybreak-Acting-For";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final int mostBytes;

    CauseFilter(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Caller.current();
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = BufferedBody.read(request, mostBytes);
        if (body == null) {
            Problems.write(
                    request,
                    response,
                    413,
                    "body-too-large",
                    "The request body is larger than " + mostBytes / 1024 / 1024 + " MB. Send less at once.");
            return;
        }
        String key = request.getHeader("Idempotency-Key");
        String actingFor = request.getHeader(ACTING_FOR);
        Optional<String> clinic = caller.get().clinic(request.getHeader("Daybreak-Clinic"));
        if (clinic.isEmpty()) {
            Problems.write(
                    request,
                    response,
                    403,
                    "clinic-not-allowed",
                    "You do not work for the clinic that Daybreak-Clinic names.");
        } else if (key != null && !SAFE.matcher(key).matches()) {
            Problems.write(
                    request,
                    response,
                    400,
                    "idempotency-key-unreadable",
                    "Idempotency-Key must be 1 to 100 letters, digits or . _ : - characters, for example a UUID.");
        } else if (actingFor != null && !mayActFor(caller.get(), actingFor)) {
            Problems.write(
                    request,
                    response,
                    403,
                    "acting-for-not-allowed",
                    ACTING_FOR
                            + " is for programs, which name the staff id of the person they act for. People sign in as"
                            + " themselves.");
        } else {
            String correlation = safe(request.getHeader("X-Correlation-Id"));
            Cause cause = new Cause(
                    clinic.get(),
                    actingFor == null ? caller.get().actorId() : actingFor,
                    correlation,
                    null,
                    key,
                    key == null ? null : hash(request, body));
            run(cause, new BufferedBody(request, body), response, chain);
        }
    }

    private static boolean mayActFor(Caller caller, String staffId) {
        return caller.program() && SAFE.matcher(staffId).matches();
    }

    private static void run(Cause cause, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Correlation-Id", cause.correlationId());
        MDC.put("correlationId", cause.correlationId());
        try {
            TraceContext.continuing(
                    request.getHeader("traceparent"),
                    () -> Ids.callCounting(() -> cause.call(() -> {
                        try {
                            chain.doFilter(request, response);
                        } catch (IOException | ServletException passedOn) {
                            throw new Passing(passedOn);
                        }
                        return null;
                    })));
        } catch (Passing passing) {
            if (passing.getCause() instanceof ServletException servlet) {
                throw servlet;
            }
            throw (IOException) passing.getCause();
        } finally {
            MDC.remove("correlationId");
        }
    }

    private static String safe(@Nullable String correlation) {
        return correlation != null && SAFE.matcher(correlation).matches()
                ? correlation
                : UUID.randomUUID().toString();
    }

    private static String hash(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** Carries a checked exception through a lambda. */
    private static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passing(Exception passedOn) {
            super(passedOn);
        }
    }
}
