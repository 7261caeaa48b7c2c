package health.daybreak.notification.channel;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Text messages through a provider's HTTP interface, which knows a repeated message by its {@code Idempotency-Key}. */
final class TextGatewayChannel implements DeliveryChannel {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;

    private record Text(String to, String text) {}

    private record Answer(HttpStatusCode status, @Nullable Duration retryAfter) {}

    private final RestClient client;
    private final ChannelSettings.TextGateway gateway;

    TextGatewayChannel(ChannelSettings.TextGateway gateway) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(gateway.connectTimeout()).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(gateway.answerTimeout());
        this.client = RestClient.builder().requestFactory(requests).build();
        this.gateway = gateway;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Outcome deliver(OutgoingMessage message) {
        try {
            Answer answer = client.post()
                    .uri(gateway.url())
                    .header("Idempotency-Key", message.id())
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + gateway.token())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Text(message.to(), message.body()))
                    .exchangeForRequiredValue((request, response) ->
                            new Answer(response.getStatusCode(), retryAfter(response.getHeaders())));
            return outcome(answer);
        } catch (ResourceAccessException unreachable) {
            return new Outcome.Unsure("The text provider did not answer.", null);
        }
    }

    private static Outcome outcome(Answer answer) {
        int status = answer.status().value();
        if (answer.status().is2xxSuccessful()) {
            return new Outcome.Accepted();
        }
        return switch (status) {
            case CONFLICT, TOO_MANY, REQUEST_TIMEOUT ->
                new Outcome.Unsure("The text provider asked to wait (" + status + ").", answer.retryAfter());
            case UNAUTHORISED, FORBIDDEN ->
                new Outcome.Unsure("The text provider does not know this clinic (" + status + ").", null);
            default ->
                answer.status().is4xxClientError()
                        ? new Outcome.Rejected("the text provider will not take it (" + status + ").")
                        : new Outcome.Unsure("The text provider is in trouble (" + status + ").", answer.retryAfter());
        };
    }

    /** Only the form in seconds; a date says nothing on a clock that a demo has moved. */
    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return value != null && value.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }
}
