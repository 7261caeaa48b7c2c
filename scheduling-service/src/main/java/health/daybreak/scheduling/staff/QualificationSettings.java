package health.daybreak.scheduling.staff;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which credentials must be in force on the day.
 *
 * @param prescriber of whoever starts a course
 */
@Validated
@ConfigurationProperties("daybreak.scheduling.qualification")
public record QualificationSettings(@NotNull List<CredentialKind> prescriber) {}
