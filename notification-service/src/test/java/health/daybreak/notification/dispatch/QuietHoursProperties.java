package health.daybreak.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.Zones;
import health.daybreak.notification.rule.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** Decent hours and lead times, in every zone of the zone database and around every change of its clocks. */
class QuietHoursProperties {

    private static final QuietHours HOURS = new QuietHours(LocalTime.of(8, 0), LocalTime.of(21, 0));
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LONGEST_WAIT = Duration.ofHours(13);

    /** A moment in a zone, within three days of one of the zone's clock changes where it has any. */
    record Moment(Instant at, ZoneId zone) {}

    @Provide
    Arbitrary<Moment> momentsAroundClockChanges() {
        List<ZoneId> zones = Zones.all();
        return Arbitraries.of(zones).flatMap(zone -> {
            ZoneOffsetTransition first = zone.getRules().nextTransition(FROM);
            ZoneOffsetTransition second = first == null ? null : zone.getRules().nextTransition(first.getInstant());
            List<Instant> around = java.util.stream.Stream.of(first, second)
                    .filter(Objects::nonNull)
                    .map(ZoneOffsetTransition::getInstant)
                    .toList();
            Arbitrary<Instant> near = Arbitraries.of(around.isEmpty() ? List.of(FROM) : around);
            Arbitrary<Integer> minutes = Arbitraries.integers().between(-3 * 24 * 60, 3 * 24 * 60);
            return net.jqwik.api.Combinators.combine(near, minutes)
                    .as((instant, shift) -> new Moment(instant.plus(Duration.ofMinutes(shift)), zone));
        });
    }

    @Property(tries = 5_000)
    void aMessageIsNeverSentOutsideDecentHoursNorHeldLongerThanANight(
            @ForAll("momentsAroundClockChanges") Moment moment) {
        Instant allowed = HOURS.earliest(moment.at(), moment.zone());

        LocalTime local = allowed.atZone(moment.zone()).toLocalTime();
        assertThat(local).isBetween(LocalTime.of(8, 0), LocalTime.of(20, 59, 59, 999_999_999));
        assertThat(allowed).isAfterOrEqualTo(moment.at());
        assertThat(Duration.between(moment.at(), allowed)).isLessThan(LONGEST_WAIT);
    }

    @Property(tries = 5_000)
    void aDecentHourIsNotChanged(@ForAll("momentsAroundClockChanges") Moment moment) {
        Instant allowed = HOURS.earliest(moment.at(), moment.zone());

        assertThat(HOURS.earliest(allowed, moment.zone())).isEqualTo(allowed);
    }

    @Property(tries = 2_000)
    void aLeadIsElapsedTimeWhateverTheClocksDo(
            @ForAll("momentsAroundClockChanges") Moment moment, @ForAll @LongRange(min = 1, max = 96) long hours) {
        Instant due = new Timing.Before(Duration.ofHours(hours)).due(moment.at(), moment.zone());

        assertThat(Duration.between(due, moment.at())).isEqualTo(Duration.ofHours(hours));
    }

    @Property(tries = 2_000)
    void theNextMorningIsAtNineByTheClinicsClock(@ForAll("momentsAroundClockChanges") Moment moment) {
        Instant due = new Timing.OnLaterDay(1, LocalTime.of(9, 0)).due(moment.at(), moment.zone());

        ZonedDateTime local = due.atZone(moment.zone());
        assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(local.toLocalDate())
                .isEqualTo(moment.at().atZone(moment.zone()).toLocalDate().plusDays(1));
    }

    @Example
    void theHoursBeginAtEightAndEndBeforeNineInTheEvening() {
        ZoneId zone = ZoneId.of("America/New_York");
        List.of(
                        Tuple.of("2026-03-07T07:59:59.999", "2026-03-07T08:00"),
                        Tuple.of("2026-03-07T08:00", "2026-03-07T08:00"),
                        Tuple.of("2026-03-07T20:59:59.999", "2026-03-07T20:59:59.999"),
                        Tuple.of("2026-03-07T21:00", "2026-03-08T08:00"))
                .forEach(pair ->
                        assertThat(HOURS.earliest(at(pair.get1(), zone), zone)).isEqualTo(at(pair.get2(), zone)));
    }

    @Example
    void theNightTheClocksGoForwardIsAnHourShorter() {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant evening = at("2026-03-07T21:00", zone);

        assertThat(Duration.between(evening, HOURS.earliest(evening, zone))).isEqualTo(Duration.ofHours(10));
    }

    @Example
    void theNightTheClocksGoBackIsAnHourLonger() {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant evening = at("2026-10-31T21:00", zone);

        assertThat(Duration.between(evening, HOURS.earliest(evening, zone))).isEqualTo(Duration.ofHours(12));
    }

    private static Instant at(String local, ZoneId zone) {
        return java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
