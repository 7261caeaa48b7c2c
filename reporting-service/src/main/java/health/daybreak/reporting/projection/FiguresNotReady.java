package health.daybreak.reporting.projection;

import health.daybreak.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No generation has been built yet that can answer, so there is nothing to say: not even zero. Answered as 503. */
public final class FiguresNotReady extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private FiguresNotReady(String sentence) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "figures-not-ready", sentence),
                null);
    }

    static FiguresNotReady atAll() {
        return new FiguresNotReady("The figures are being put together for the first time. Ask again in a moment.");
    }

    static FiguresNotReady ofThen() {
        return new FiguresNotReady(
                "What was known earlier is being put together for the first time; the figures of now are there. "
                        + "Leave asKnownOn out, or ask again once the rebuild is through.");
    }
}
