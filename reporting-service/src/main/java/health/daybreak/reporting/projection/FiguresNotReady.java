package health.daybreak.reporting.projection;

import health.daybreak.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No generation has been built yet, so there is nothing to say: not even zero. Answered as 503. */
public final class FiguresNotReady extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    FiguresNotReady() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "figures-not-ready",
                        "The figures are being put together for the first time. Ask again in a moment."),
                null);
    }
}
