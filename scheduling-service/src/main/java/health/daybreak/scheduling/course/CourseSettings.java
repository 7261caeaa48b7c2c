package health.daybreak.scheduling.course;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a clinic may decide about booking; all our own proposals.
 *
 * @param firstSessionWithinDays how many days ahead the first session of a series is looked for
 * @param lateCancellation how shortly before its start a cancellation counts as late
 * @param unsettledAfter how long a booking may take before the sweep finishes or releases it
 * @param turnWithin how long a booking waits for those before it at its clinic; well below what a caller waits
 */
@ConfigurationProperties("daybreak.scheduling")
public record CourseSettings(
        @DefaultValue("14") int firstSessionWithinDays,
        @DefaultValue("24h") Duration lateCancellation,
        @DefaultValue("15s") Duration unsettledAfter,
        @DefaultValue("5s") Duration turnWithin) {}
