package health.daybreak.gateway.problem;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.web.Problems;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the gateway's own addresses answer when something is wrong; the services answer for theirs. */
@RestControllerAdvice
final class GatewayProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), String.valueOf(refused.getMessage()));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setType(URI.create("urn:daybreak:problem:http-" + status.value()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
