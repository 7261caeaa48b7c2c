package health.daybreak.notification.reply;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of texts that come in.
 *
 * @param mostADay texts of one number that are kept within 24 hours; of further ones it is said how many there were
 * @param unknownSendersTo the clinic whose desk reads texts from numbers that are nobody's; the first one that has a
 *     sender when it is not said
 * @param chargeWithin how long somebody has to take charge of a text that may speak of dying; 15 minutes as for the most
 *     urgent answers (house policy of intake's {@code risk.json}, 2026)
 * @param answerEvery how often answers are looked for that could not be sent at once
 */
@Validated
@ConfigurationProperties("daybreak.notification.replies")
public record ReplySettings(
        @Min(1) @DefaultValue("20") int mostADay,
        @Nullable String unknownSendersTo,
        @DefaultValue("15m") Duration chargeWithin,
        @DefaultValue("30s") Duration answerEvery) {}
