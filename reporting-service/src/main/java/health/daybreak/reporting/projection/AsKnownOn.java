package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Which moment somebody means who asks for figures as known on it. */
final class AsKnownOn {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private AsKnownOn() {}

    /**
     * The moment in these words: an instant, or a day, which stands for its end where the clinic is, and today for now.
     *
     * @throws Refused when it is neither, or is still to come
     */
    static Instant moment(String words, Supplier<ZoneId> zone, Instant now) {
        try {
            return DAY.matcher(words).matches()
                    ? endOf(LocalDate.parse(words), zone.get(), now)
                    : past(OffsetDateTime.parse(words).toInstant(), now);
        } catch (DateTimeException garbage) {
            throw Refused.unprocessable(
                    "as-known-on-unreadable",
                    "asKnownOn is neither a day such as 2026-11-23 nor an instant such as 2026-11-23T17:00:00Z.");
        }
    }

    /**
     * Refuses a moment before anything was recorded: figures of nothing would look as if there had been a clinic without
     * patients.
     *
     * @param since when the first event was recorded; empty while none was
     */
    static void requireRecorded(Instant moment, Optional<Instant> since) {
        if (since.isEmpty()) {
            throw Refused.unprocessable(
                    "as-known-on-before-first-event",
                    "Nothing was ever recorded at this clinic, so nothing was known on any day. Leave asKnownOn out.");
        }
        if (moment.isBefore(since.get())) {
            throw Refused.unprocessable(
                    "as-known-on-before-first-event",
                    "asKnownOn is before anything was recorded at this clinic. Ask for " + since.get() + " or later.",
                    Map.of("firstRecordedAt", since.get()));
        }
    }

    private static Instant endOf(LocalDate day, ZoneId zone, Instant now) {
        past(day.atStartOfDay(zone).toInstant(), now);
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MILLIS);
        return end.isAfter(now) ? now : end;
    }

    private static Instant past(Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            throw Refused.unprocessable(
                    "as-known-on-in-the-future",
                    "asKnownOn is still to come, and nobody knows what will be known then. Ask for " + now
                            + " or earlier, or leave it out.",
                    Map.of("now", now));
        }
        return moment;
    }
}
