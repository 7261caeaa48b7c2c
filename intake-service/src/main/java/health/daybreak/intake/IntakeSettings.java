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
 * @param acknowledgeHighRiskWithin how soon a clinician must take charge of a high risk
 * @param acknowledgeModerateRiskWithin the same for a moderate risk
 */
@Validated
@ConfigurationProperties("daybreak.intake")
public record IntakeSettings(
        @NotBlank String defaultTimeZone,
        @NotNull Duration acknowledgeHighRiskWithin,
        @NotNull Duration acknowledgeModerateRiskWithin) {}
