package health.daybreak.notification.link;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where links lead and how long they hold.
 *
 * @param address the gateway as patients reach it; short, because links travel in text messages
 * @param validFor by purpose
 */
@Validated
@ConfigurationProperties("daybreak.notification.links")
public record LinkSettings(@NotNull URI address, @NotEmpty Map<LinkPurpose, Duration> validFor) {

    public LinkSettings {
        validFor = Map.copyOf(validFor);
        for (LinkPurpose purpose : LinkPurpose.values()) {
            Duration valid = validFor.get(purpose);
            if (valid == null || valid.isNegative() || valid.isZero()) {
                throw new IllegalArgumentException("It is not said for how long a link for " + purpose + " holds");
            }
        }
    }

    Duration validFor(LinkPurpose purpose) {
        return validFor.getOrDefault(purpose, Duration.ZERO);
    }

    /** The whole link. The secret stands behind {@code #}, which browsers send to no server and no log ever shows. */
    String url(LinkToken token) {
        String base = address.toString();
        return (base.endsWith("/") ? base : base + "/") + "p#" + token.secret();
    }
}
