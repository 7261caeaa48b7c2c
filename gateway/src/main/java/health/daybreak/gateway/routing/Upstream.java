package health.daybreak.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * One service behind the gateway: sends a request there unless the service has just shown several times in a row that
 * it does not answer.
 */
final class Upstream {

    private final HttpClient client;
    private final CircuitBreaker breaker;

    Upstream(HttpClient client, CircuitBreaker breaker) {
        this.client = client;
        this.breaker = breaker;
    }

    /** What became of a request. */
    sealed interface Outcome {}

    /** The service answered; the body must be closed. */
    record Answered(HttpResponse<InputStream> response) implements Outcome {}

    /** It did not get there, or the connection broke; {@code mayHaveArrived} when that cannot be told. */
    record Unavailable(boolean mayHaveArrived) implements Outcome {}

    /** It got there and no answer came in time. */
    record TooSlow() implements Outcome {}

    /** The caller's body was longer than allowed. */
    record BodyTooLarge() implements Outcome {}

    Outcome send(HttpRequest request) {
        if (!breaker.tryAcquirePermission()) {
            return new Unavailable(false);
        }
        long started = System.nanoTime();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            breaker.onSuccess(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            return new Answered(response);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            return new Unavailable(true);
        } catch (IOException failed) {
            return failed(failed, System.nanoTime() - started);
        }
    }

    private Outcome failed(IOException failure, long nanos) {
        if (isCausedBy(failure, LimitedBody.TooLarge.class)) {
            breaker.releasePermission();
            return new BodyTooLarge();
        }
        breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
        if (isCausedBy(failure, ConnectException.class) || isCausedBy(failure, HttpConnectTimeoutException.class)) {
            return new Unavailable(false);
        }
        return isCausedBy(failure, HttpTimeoutException.class) ? new TooSlow() : new Unavailable(true);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
