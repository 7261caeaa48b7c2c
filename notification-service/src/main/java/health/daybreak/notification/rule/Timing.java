package health.daybreak.notification.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a message is due, seen from the occasion. */
public sealed interface Timing {

    /**
     * The instant it is due.
     *
     * @param occasion start of the session for what lies ahead, the event's time for what is over
     * @param zone of the clinic
     */
    Instant due(Instant occasion, ZoneId zone);

    /** So much elapsed time before; an hour is an hour, whatever the clocks do meanwhile. */
    record Before(Duration lead) implements Timing {
        @Override
        public Instant due(Instant occasion, ZoneId zone) {
            return occasion.minus(lead);
        }
    }

    /** So much elapsed time after. */
    record After(Duration delay) implements Timing {
        @Override
        public Instant due(Instant occasion, ZoneId zone) {
            return occasion.plus(delay);
        }
    }

    /** At a time of the clinic's day, so many local days later; where the clocks skip that time, when they go on. */
    record OnLaterDay(int days, LocalTime at) implements Timing {
        @Override
        public Instant due(Instant occasion, ZoneId zone) {
            return ZonedDateTime.of(occasion.atZone(zone).toLocalDate().plusDays(days), at, zone)
                    .toInstant();
        }
    }
}
