package health.daybreak.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.Zones;
import health.daybreak.notification.rule.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every zone of the zone database, none left to chance, around both of its next clock changes and around every one since
 * 1970 that skipped a whole day. {@link QuietHoursProperties} samples; this counts them all.
 */
class EveryZoneTest {

    private static final QuietHours HOURS = new QuietHours(LocalTime.of(8, 0), LocalTime.of(21, 0));
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration AROUND = Duration.ofHours(30);

    private static Stream<ZoneId> zones() {
        return Zones.all().stream();
    }

    @Test
    void allOfThemAreLookedAt() {
        assertThat(zones()).hasSizeGreaterThan(590);
    }

    private static List<Instant> momentsOfChange(ZoneId zone) {
        List<Instant> found = new ArrayList<>();
        zone.getRules().getTransitions().stream()
                .filter(change -> change.getInstant().isAfter(Instant.EPOCH))
                .filter(change -> change.getDuration().compareTo(Duration.ofHours(3)) > 0)
                .map(ZoneOffsetTransition::getInstant)
                .forEach(found::add);
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        for (int number = 0; number < 2 && next != null; number++) {
            found.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return found.isEmpty() ? List.of(FROM) : found;
    }

    private static boolean decent(Instant at, ZoneId zone) {
        LocalTime local = at.atZone(zone).toLocalTime();
        return !local.isBefore(HOURS.opens()) && local.isBefore(HOURS.closes());
    }

    @Test
    void aMessageGoesAtADecentHourAndAtTheFirstThereIs() {
        zones().forEach(EveryZoneTest::atTheFirstDecentMoment);
    }

    private static void atTheFirstDecentMoment(ZoneId zone) {
        for (Instant change : momentsOfChange(zone)) {
            for (Instant at = change.minus(AROUND); at.isBefore(change.plus(AROUND)); at = at.plus(STEP)) {
                Instant allowed = HOURS.earliest(at, zone);
                assertThat(decent(allowed, zone))
                        .as("%s from %s in %s", allowed, at, zone)
                        .isTrue();
                for (Instant waited = at; waited.isBefore(allowed); waited = waited.plus(STEP)) {
                    assertThat(decent(waited, zone))
                            .as("%s was let pass in %s", waited, zone)
                            .isFalse();
                }
            }
        }
    }

    /** An appointment of any hour of a clinic's day: the reminder of a day before is of use when it may be sent. */
    @Test
    void aReminderOfADayBeforeMayBeSentBeforeTheVisitWhateverTheClocksDo() {
        zones().forEach(EveryZoneTest::inTimeForTheVisit);
    }

    private static void inTimeForTheVisit(ZoneId zone) {
        Timing dayBefore = new Timing.Before(Duration.ofHours(24));
        Timing threeDays = new Timing.Before(Duration.ofHours(72));
        for (Instant change : momentsOfChange(zone)) {
            for (Instant start = change.minus(AROUND); start.isBefore(change.plus(AROUND)); start = start.plus(STEP)) {
                Instant due = dayBefore.due(start, zone);
                assertThat(Duration.between(due, start)).isEqualTo(Duration.ofHours(24));
                assertThat(Duration.between(threeDays.due(start, zone), start)).isEqualTo(Duration.ofHours(72));
                // Of use for 23 hours: the longest night, with a repeated hour, ends before that.
                assertThat(HOURS.earliest(due, zone))
                        .as("for a visit at %s in %s", start, zone)
                        .isBefore(due.plus(Duration.ofHours(23)));
            }
        }
    }

    @Test
    void theNextMorningIsAtItsHourOfTheClinicsNextDay() {
        zones().forEach(EveryZoneTest::onTheNextMorning);
    }

    private static void onTheNextMorning(ZoneId zone) {
        Timing morning = new Timing.OnLaterDay(1, LocalTime.of(9, 0));
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        Instant change = next == null ? FROM : next.getInstant();
        for (Instant end = change.minus(AROUND); end.isBefore(change.plus(AROUND)); end = end.plus(STEP)) {
            var due = morning.due(end, zone).atZone(zone);
            assertThat(due.toLocalTime()).as("%s", zone).isEqualTo(LocalTime.of(9, 0));
            assertThat(due.toLocalDate())
                    .isEqualTo(end.atZone(zone).toLocalDate().plusDays(1));
        }
    }
}
