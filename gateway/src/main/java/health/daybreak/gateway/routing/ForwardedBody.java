package health.daybreak.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * The body of a request on its way to a service. A small one is read first, so that a slow sender does not use up the
 * time in which the service must answer; a large one streams and is given the time to.
 */
final class ForwardedBody {

    private static final int SMALL = 64 * 1024;

    private final BodyPublisher publisher;
    private final Duration within;

    private ForwardedBody(BodyPublisher publisher, Duration within) {
        this.publisher = publisher;
        this.within = within;
    }

    BodyPublisher publisher() {
        return publisher;
    }

    /** The time from sending the first byte to receiving the first of the answer. */
    Duration within() {
        return within;
    }

    static ForwardedBody of(HttpServletRequest request, RoutingSettings.Limits limits) throws IOException {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length == 0 || (length < 0 && !chunked)) {
            return new ForwardedBody(BodyPublishers.noBody(), limits.responseTimeout());
        }
        InputStream body =
                new LimitedBody(request.getInputStream(), limits.maxBody().toBytes());
        byte[] start = body.readNBytes(SMALL);
        if (start.length < SMALL) {
            return new ForwardedBody(BodyPublishers.ofByteArray(start), limits.responseTimeout());
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), body);
        BodyPublisher streaming = BodyPublishers.ofInputStream(() -> whole);
        return new ForwardedBody(
                length < 0 ? streaming : BodyPublishers.fromPublisher(streaming, length), limits.bodyTimeout());
    }
}
