package health.daybreak.reporting.compliance;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits that no event carries.
 *
 * @param signHours hours from the end of the dose within which the note is signed
 */
@ConfigurationProperties("daybreak.reporting.compliance")
public record ComplianceSettings(Criterion signHours) {}
