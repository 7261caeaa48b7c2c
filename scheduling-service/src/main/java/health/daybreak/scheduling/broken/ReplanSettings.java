package health.daybreak.scheduling.broken;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a clinic may decide about re-planning; all our own proposals.
 *
 * @param daysAhead how many days ahead running courses are looked at
 * @param fixedWithin a session that starts sooner than that stays where it is: the patient is on the way
 * @param notice no patient is asked to come sooner than that
 * @param callWithin a patient whose old or new time is nearer than that is called, since a message may come too late
 * @param rounds how long a better re-plan is looked for
 */
@ConfigurationProperties("daybreak.scheduling.replan")
public record ReplanSettings(
        @DefaultValue("21") int daysAhead,
        @DefaultValue("30m") Duration fixedWithin,
        @DefaultValue("2h") Duration notice,
        @DefaultValue("24h") Duration callWithin,
        @DefaultValue("200") int rounds) {}
