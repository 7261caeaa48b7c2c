package health.daybreak.platform.web;

import com.mongodb.MongoException;
import health.daybreak.platform.aggregate.Past;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** What every service answers alike when something is wrong. A feature's own refusals arrive as {@link Refused}. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String AGAIN_AFTER_SECONDS = "2";

    @ExceptionHandler
    ProblemDetail refused(Refused refused, HttpServletResponse response) {
        HttpStatus status =
                switch (refused.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
                };
        ProblemDetail problem = Problems.of(status, refused.code(), String.valueOf(refused.getMessage()));
        refused.details().forEach(problem::setProperty);
        if (refused.kind() == Refused.Kind.BUSY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion stale) {
        ProblemDetail problem = Problems.of(HttpStatus.CONFLICT, "stale-version", String.valueOf(stale.getMessage()));
        problem.setProperty("seenVersion", stale.seen());
        problem.setProperty("currentVersion", stale.current());
        problem.setProperty(
                "changes", stale.since().stream().map(ProblemAdvice::change).toList());
        return problem;
    }

    private static Map<String, Object> change(Past past) {
        return Map.of("version", past.version(), "at", past.at(), "by", past.actorId(), "changed", past.changed());
    }

    @ExceptionHandler
    ProblemDetail storeUnavailable(MongoException unavailable) {
        log.error("The store does not answer: {}", unavailable.toString());
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "The store does not answer, so nothing was changed for certain. Repeat the request with the same Idempotency-Key.");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception unexpected) {
        log.error("A request failed in a way nobody thought of", unexpected);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something failed inside the service. Repeat the request; if it stays, give operations the X-Correlation-Id of the answer.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = unreadable.getCause() instanceof JacksonException json
                ? BodyProblems.of(json)
                : Problems.of(
                        status, "body-unreadable", "The request body is missing or cannot be read; JSON is expected.");
        return handleExceptionInternal(
                unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = new ArrayList<>();
        invalid.getFieldErrors()
                .forEach(error -> errors.add(
                        Map.of("field", error.getField(), "message", String.valueOf(error.getDefaultMessage()))));
        invalid.getGlobalErrors()
                .forEach(
                        error -> errors.add(Map.of("field", "", "message", String.valueOf(error.getDefaultMessage()))));
        String first = errors.isEmpty()
                ? ""
                : " " + errors.getFirst().get("field") + ": "
                        + errors.getFirst().get("message");
        ProblemDetail problem = Problems.of(status, "values-not-valid", "Some values are not valid." + first);
        problem.setProperty("errors", errors);
        return handleExceptionInternal(invalid, problem, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && "about:blank".equals(String.valueOf(problem.getType()))) {
            problem.setType(java.net.URI.create("urn:daybreak:problem:http-" + status.value()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
