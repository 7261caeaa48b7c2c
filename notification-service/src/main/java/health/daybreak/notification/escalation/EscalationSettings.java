package health.daybreak.notification.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How pages are sent. Whom and when is said by the ladders.
 *
 * @param pollEvery how often the store is asked which escalation is due
 * @param lease how long an attempt may take before it counts as lost; longer than any provider is waited for
 * @param retry after all ways to a person were tried in vain
 * @param batch how many escalations are taken up at once
 */
@Validated
@ConfigurationProperties("daybreak.notification.escalation")
public record EscalationSettings(
        @NotNull Duration pollEvery,
        @NotNull Duration lease,
        @NotNull Duration retry,
        @Min(1) @Max(1000) int batch) {}
