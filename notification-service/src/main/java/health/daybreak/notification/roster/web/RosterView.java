package health.daybreak.notification.roster.web;

import health.daybreak.notification.roster.OnCallHours;
import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import health.daybreak.notification.roster.Substitution;
import health.daybreak.notification.roster.Uncovered;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's roster and how it stands at this moment.
 *
 * @param version to be named when it is changed; 0 while nobody has made one
 * @param zone null while nobody has made one
 * @param firstNow who is called first now; null when nobody is, so that everybody would be paged
 * @param uncovered the times of the next 14 days in which nobody is called first
 */
record RosterView(
        long version,
        @Nullable ZoneId zone,
        List<OnCallPerson> chain,
        List<OnCallPerson> managers,
        List<OnCallHours> weekly,
        List<Substitution> substitutions,
        boolean coversAll,
        @Nullable String firstNow,
        List<Uncovered> uncovered) {

    private static final Duration AHEAD = Duration.ofDays(14);

    static RosterView of(Optional<Stored<Roster>> stored, Instant now) {
        return stored.map(known -> of(known, now))
                .orElseGet(() -> new RosterView(
                        0,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        null,
                        List.of(new Uncovered(now, now.plus(AHEAD)))));
    }

    static RosterView of(Stored<Roster> stored, Instant now) {
        Roster roster = stored.state();
        return new RosterView(
                stored.version(),
                roster.zone(),
                roster.chain(),
                roster.managers(),
                roster.weekly(),
                roster.substitutions(),
                roster.coversAll(),
                roster.firstAt(now).map(OnCallPerson::staffId).orElse(null),
                roster.uncovered(now, now.plus(AHEAD)));
    }
}
