package health.daybreak.intake.practitioner;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which credentials must be in force on the day.
 *
 * @param prescriber of whoever decides about a screening or a flagged risk
 */
@Validated
@ConfigurationProperties("daybreak.intake.qualification")
public record PractitionerSettings(@NotNull List<CredentialKind> prescriber) {}
