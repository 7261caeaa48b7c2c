package health.daybreak.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and how long they may take.
 *
 * @param services base addresses by name: the part of the path after {@code /api/}
 */
@ConfigurationProperties("daybreak")
public record RoutingSettings(
        @DefaultValue Map<String, URI> services,
        @DefaultValue Limits routing) {

    /**
     * How long and how large.
     *
     * @param connectTimeout a service on the same network connects in milliseconds or is down
     * @param responseTimeout until the first byte of the answer; longer than any command takes
     * @param bodyTimeout for a large body, and until the last byte of the answer
     * @param maxBody of a request; a large referral bundle has about 3 MB
     */
    public record Limits(
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("10s") Duration responseTimeout,
            @DefaultValue("60s") Duration bodyTimeout,
            @DefaultValue("5MB") DataSize maxBody) {}
}
