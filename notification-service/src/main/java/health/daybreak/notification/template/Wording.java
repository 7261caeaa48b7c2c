package health.daybreak.notification.template;

import health.daybreak.notification.channel.Channel;

/**
 * The words of a template in one language, with {@code {placeholders}}.
 *
 * @param subject of an e-mail
 * @param email for an e-mail
 * @param text for a text message, and for whoever says it on the telephone
 */
public record Wording(String subject, String email, String text) {

    String body(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS, VOICE -> text;
        };
    }
}
