package health.daybreak.notification.channel;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which providers deliver.
 *
 * @param email who delivers e-mail
 * @param emailFrom the sender's address
 * @param text who delivers text messages
 * @param textGateway needed when {@code text} is HTTP
 */
@Validated
@ConfigurationProperties("daybreak.notification")
public record ChannelSettings(
        Email email,
        @NotBlank String emailFrom,
        Text text,
        @Nullable TextGateway textGateway) {

    /** Who delivers e-mail. */
    public enum Email {
        SMTP,
        MAILBOX
    }

    /** Who delivers text messages. */
    public enum Text {
        HTTP,
        MAILBOX
    }

    /**
     * A provider of text messages over HTTP.
     *
     * @param url messages are posted there
     * @param token sent as a bearer token; a secret
     * @param connectTimeout to reach it
     * @param answerTimeout until it must have answered
     */
    public record TextGateway(
            URI url,
            String token,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("10s") Duration answerTimeout) {

        /** Without the token, for logs. */
        @Override
        public String toString() {
            return "TextGateway[" + url + "]";
        }
    }

    /** Whether any deliveries stay in the service's own mailbox. */
    public boolean usesMailbox() {
        return email == Email.MAILBOX || text == Text.MAILBOX;
    }
}
