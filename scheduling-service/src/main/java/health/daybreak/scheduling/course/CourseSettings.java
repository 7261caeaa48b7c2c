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
 */
@ConfigurationProperties("daybreak.scheduling")
public record CourseSettings(
        @DefaultValue("14") int firstSessionWithinDays,
        @DefaultValue("24h") Duration lateCancellation,
        @DefaultValue("15s") Duration unsettledAfter) {}
