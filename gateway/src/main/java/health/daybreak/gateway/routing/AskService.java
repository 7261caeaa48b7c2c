package health.daybreak.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The gateway's own questions to services, where there is no caller whose token could go with them. */
@Component
public final class AskService {

    private static final int LONGEST_ANSWER = 256 * 1024;

    private final RoutingSettings settings;
    private final HttpClient client;
    private final CircuitBreakerRegistry breakers;

    AskService(RoutingSettings settings, HttpClient toServices, CircuitBreakerRegistry breakers) {
        this.settings = settings;
        this.client = toServices;
        this.breakers = breakers;
    }

    /** What came back. */
    public sealed interface Answer {}

    /** The service answered, with a status of any kind. */
    public record Said(int status, byte[] body) implements Answer {}

    /** It did not; whether it did what was asked is not known. */
    public record NoAnswer() implements Answer {}

    public Answer get(String service, String path, String token, String clinicId) {
        return send(service, path, "GET", BodyPublishers.noBody(), token, clinicId);
    }

    public Answer post(String service, String path, byte[] json, String token, String clinicId) {
        return send(service, path, "POST", BodyPublishers.ofByteArray(json), token, clinicId);
    }

    private Answer send(String service, String path, String method, BodyPublisher body, String token, String clinicId) {
        URI base = settings.services().get(service);
        if (base == null) {
            return new NoAnswer();
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(settings.routing().responseTimeout())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .header("Daybreak-Clinic", clinicId)
                .method(method, body)
                .build();
        return switch (new Upstream(client, breakers.circuitBreaker(service)).send(request)) {
            case Upstream.Answered answered -> read(answered.response());
            case Upstream.Unavailable down -> new NoAnswer();
            case Upstream.TooSlow slow -> new NoAnswer();
            case Upstream.BodyTooLarge impossible -> new NoAnswer();
        };
    }

    private static Answer read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new Said(response.statusCode(), body.readNBytes(LONGEST_ANSWER));
        } catch (IOException broken) {
            return new NoAnswer();
        }
    }
}
