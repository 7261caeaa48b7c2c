package health.daybreak.reporting.operations;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What counts as on time.
 *
 * @param onTimeMinutes minutes from the booked start of the visit within which its dose begins
 */
@ConfigurationProperties("daybreak.reporting.operations")
public record OperationsSettings(Criterion onTimeMinutes) {}
