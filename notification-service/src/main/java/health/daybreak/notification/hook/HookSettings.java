package health.daybreak.notification.hook;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How providers' calls are known to be theirs.
 *
 * @param freshFor how far the time of a call may be from now, either way
 * @param text secrets shared with the provider of texts, as it shows them: {@code whsec_} and base64; two while one takes
 *     the place of the other, none where it does not call
 * @param mail the same for the provider of e-mail
 */
@Validated
@ConfigurationProperties("daybreak.notification.hooks")
public record HookSettings(
        @NotNull @DefaultValue("5m") Duration freshFor,
        @DefaultValue List<String> text,
        @DefaultValue List<String> mail) {

    public HookSettings {
        text = said(text);
        mail = said(mail);
    }

    /** Secrets come from files, which end with a line of their own. */
    private static List<String> said(List<String> secrets) {
        return secrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
    }

    /** Without the secrets, for logs. */
    @Override
    public String toString() {
        return "HookSettings[freshFor=" + freshFor + "]";
    }
}
