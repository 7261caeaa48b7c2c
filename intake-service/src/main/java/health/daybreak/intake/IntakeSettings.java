package health.daybreak.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a clinic may set without changing a rule.
 *
 * @param defaultTimeZone of patients whose referral does not say where they live
 * @param overdueSweepEvery how often overdue risks are looked for, in real time
 */
@Validated
@ConfigurationProperties("daybreak.intake")
public record IntakeSettings(
        @NotBlank String defaultTimeZone, @NotNull Duration overdueSweepEvery) {}
