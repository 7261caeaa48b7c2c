package health.daybreak.notification.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When and how often messages may be sent.
 *
 * @param opens first moment of the recipient's day at which a message may be sent
 * @param closes first moment of it that is too late
 * @param textsPerDay to one patient
 * @param textsPerWeek to one patient, in any seven days
 * @param settle how long after a message was planned news of the patient's contact and consent may still be on its way
 * @param lease how long an attempt may take before it counts as lost
 * @param pause before an unreachable provider, or after an unexpected error, a message is looked at again
 * @param firstRetry after an attempt whose outcome is unknown; doubles with each further one
 * @param longestRetry the most it grows to
 * @param pollEvery how often the agenda is asked whether a message is due
 * @param sweepEvery how often the store is asked although the agenda knows of none
 * @param batch how many plans with due messages are taken up at once
 */
@Validated
@ConfigurationProperties("daybreak.notification.sending")
public record SendingSettings(
        LocalTime opens,
        LocalTime closes,
        @Min(1) int textsPerDay,
        @Min(1) int textsPerWeek,
        Duration settle,
        Duration lease,
        Duration pause,
        Duration firstRetry,
        Duration longestRetry,
        Duration pollEvery,
        Duration sweepEvery,
        @Min(1) @Max(1000) int batch) {}
