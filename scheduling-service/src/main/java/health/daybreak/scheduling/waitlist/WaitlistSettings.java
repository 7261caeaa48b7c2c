package health.daybreak.scheduling.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How freed places are offered; all our own proposals but the hours, which are those in which patients may be written to.
 *
 * @param offerFor how long a patient has to answer, before the next is asked
 * @param leastNotice how long before its start a place is no longer offered
 * @param from the first time of day, on the clinic's wall clock, at which anybody is asked
 * @param to the time of day by which an offer must have run out
 * @param unfinishedAfter how long a tap may take before the sweep finishes it
 */
@ConfigurationProperties("daybreak.scheduling.waitlist")
public record WaitlistSettings(
        @DefaultValue("30m") Duration offerFor,
        @DefaultValue("2h") Duration leastNotice,
        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("21:00") LocalTime to,
        @DefaultValue("15s") Duration unfinishedAfter) {

    /** Whether somebody who is asked now has the whole time to answer while people are awake. */
    boolean mayAsk(ZoneId zone, Instant now) {
        LocalTime asked = now.atZone(zone).toLocalTime();
        LocalTime runsOut = now.plus(offerFor).atZone(zone).toLocalTime();
        return !asked.isBefore(from) && !runsOut.isAfter(to) && !runsOut.isBefore(asked);
    }
}
