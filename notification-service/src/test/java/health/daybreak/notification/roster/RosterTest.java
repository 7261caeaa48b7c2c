package health.daybreak.notification.roster;

import static health.daybreak.notification.roster.Duty.MONA;
import static health.daybreak.notification.roster.Duty.NEW_YORK;
import static health.daybreak.notification.roster.Duty.NOOR;
import static health.daybreak.notification.roster.Duty.PIA;
import static health.daybreak.notification.roster.Duty.THEO;
import static health.daybreak.notification.roster.Duty.hours;
import static health.daybreak.notification.roster.Duty.roster;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.notification.Zones;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is called first at which moment, and which rosters nobody may keep. */
class RosterTest {

    private static final Instant NOW = Instant.parse("2026-06-01T14:00:00Z");

    private static Instant inNewYork(String wall) {
        return LocalDateTime.parse(wall).atZone(NEW_YORK).toInstant();
    }

    private static String firstAt(Roster roster, Instant at) {
        return roster.firstAt(at).map(OnCallPerson::staffId).orElse("nobody");
    }

    @Test
    void hoursAreMeantByTheClockOnTheClinicsWall() {
        assertThat(firstAt(roster(), inNewYork("2026-01-15T07:59"))).isEqualTo(NOOR.staffId());
        assertThat(firstAt(roster(), inNewYork("2026-01-15T08:00"))).isEqualTo(PIA.staffId());
        assertThat(firstAt(roster(), inNewYork("2026-07-15T08:00"))).isEqualTo(PIA.staffId());
        assertThat(firstAt(roster(), inNewYork("2026-07-15T20:00"))).isEqualTo(NOOR.staffId());
    }

    @Test
    void aNightGoesOnPastMidnightAndPastTheEndOfTheWeek() {
        Roster weekend = roster(List.of(hours(THEO, SATURDAY, "18:00", MONDAY, "06:00")));

        assertThat(firstAt(weekend, inNewYork("2026-06-06T17:59"))).isEqualTo("nobody");
        assertThat(firstAt(weekend, inNewYork("2026-06-07T12:00"))).isEqualTo(THEO.staffId());
        assertThat(firstAt(weekend, inNewYork("2026-06-08T05:59"))).isEqualTo(THEO.staffId());
        assertThat(firstAt(weekend, inNewYork("2026-06-08T06:00"))).isEqualTo("nobody");
    }

    @Test
    void anHourThatTheClockLeavesOutIsNobodysGap() {
        // On 2026-03-08 New York goes from 02:00 to 03:00.
        Roster roster = roster(
                List.of(hours(PIA, SATURDAY, "20:00", SUNDAY, "02:30"), hours(NOOR, SUNDAY, "02:30", SUNDAY, "08:00")));
        Instant change = Instant.parse("2026-03-08T07:00:00Z");

        assertThat(firstAt(roster, change.minusSeconds(1))).isEqualTo(PIA.staffId());
        assertThat(firstAt(roster, change)).isEqualTo(NOOR.staffId());
        assertThat(roster.uncovered(inNewYork("2026-03-07T20:00"), inNewYork("2026-03-08T08:00")))
                .isEmpty();
    }

    @Test
    void anHourThatTheClockShowsTwiceIsCoveredTwice() {
        // On 2026-11-01 New York shows 01:00 to 02:00 twice.
        Roster roster = roster(
                List.of(hours(PIA, SATURDAY, "20:00", SUNDAY, "01:30"), hours(NOOR, SUNDAY, "01:30", SUNDAY, "08:00")));
        Instant firstHalfPastOne = Instant.parse("2026-11-01T05:30:00Z");

        assertThat(firstAt(roster, firstHalfPastOne.minusSeconds(1))).isEqualTo(PIA.staffId());
        assertThat(firstAt(roster, firstHalfPastOne)).isEqualTo(NOOR.staffId());
        // 01:10 the second time: Noor began before the clock was put back.
        assertThat(firstAt(roster, Instant.parse("2026-11-01T06:10:00Z"))).isEqualTo(NOOR.staffId());
    }

    /** Whatever the zone and the moment, a week without a gap on the wall has none in the world. */
    @Property(tries = 400)
    void aWeekThatIsCoveredOnTheWallIsCoveredAtEveryMoment(
            @ForAll @IntRange(max = 10_000) int zoneNumber, @ForAll @IntRange(max = 60 * 24 * 365) int minute) {
        List<String> zones = Zones.all().stream().map(ZoneId::getId).toList();
        Roster everywhere = new Roster(
                ZoneId.of(zones.get(zoneNumber % zones.size())),
                roster().chain(),
                List.of(),
                roster().weekly(),
                List.of(),
                true);
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));

        assertThat(everywhere.firstAt(at)).isPresent();
        assertThat(everywhere.uncovered(at, at.plus(Duration.ofDays(14)))).isEmpty();
    }

    @Test
    void aSubstitutionGoesBeforeTheWeek() {
        Roster roster = new Roster(
                NEW_YORK,
                roster().chain(),
                List.of(),
                roster().weekly(),
                List.of(new Substitution(
                        THEO.staffId(),
                        LocalDateTime.parse("2026-06-03T12:00"),
                        LocalDateTime.parse("2026-06-03T14:00"))),
                true);

        assertThat(firstAt(roster, inNewYork("2026-06-03T11:59"))).isEqualTo(PIA.staffId());
        assertThat(firstAt(roster, inNewYork("2026-06-03T12:00"))).isEqualTo(THEO.staffId());
        assertThat(firstAt(roster, inNewYork("2026-06-03T14:00"))).isEqualTo(PIA.staffId());
    }

    @Test
    void theChainIsClimbedFromWhoeverIsCalledFirst() {
        assertThat(roster().chainAt(inNewYork("2026-06-03T23:00"))).containsExactly(NOOR, THEO, PIA);
        assertThat(roster(List.of()).chainAt(NOW)).containsExactly(PIA, NOOR, THEO);
    }

    @Test
    void hoursThatNobodyCoversAreKnownAsLongAsTheyAre() {
        List<OnCallHours> weekly = new ArrayList<>(roster().weekly());
        weekly.removeIf(hours -> hours.fromDay() == WEDNESDAY);

        // From Wednesday morning, when Tuesday's night ends, until Thursday morning.
        assertThat(roster(weekly).uncovered(inNewYork("2026-06-01T00:00"), inNewYork("2026-06-08T00:00")))
                .containsExactly(new Uncovered(inNewYork("2026-06-03T08:00"), inNewYork("2026-06-04T08:00")));
    }

    @Test
    void hoursThatNobodyCoversAreRefusedUntilSomebodySaysThatTheyKnow() {
        Roster gap = roster(Duty.days());

        assertThatThrownBy(() -> RosterRules.checked(gap, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("on-call-hours-uncovered");
                    assertThat(refused.details()).containsKey("uncovered");
                })
                .hasMessageContaining("from Monday 1 June at 20:00 to Tuesday 2 June at 08:00");
        assertThat(RosterRules.checked(
                                new Roster(NEW_YORK, gap.chain(), List.of(), gap.weekly(), List.of(), false), NOW)
                        .coversAll())
                .isFalse();
    }

    @Test
    void anHourThatIsNotCoveredRightNowIsSaidByTheClinicsClockWithoutSeconds() {
        Roster gap = roster(Duty.days());
        Instant inTheGap = inNewYork("2026-06-01T20:45").plusMillis(36_120);

        assertThatThrownBy(() -> RosterRules.checked(gap, inTheGap))
                .hasMessageContaining("from Monday 1 June at 20:45 to Tuesday 2 June at 08:00.");
    }

    private static String codeOf(Roster roster) {
        try {
            RosterRules.checked(roster, NOW);
            return "kept";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "Pia", "555-0100", "+1 555", "+15550100111234567890", "++1", "+1<script>"})
    void aNumberThatIsNoneIsRefused(String phone) {
        Roster roster = new Roster(
                NEW_YORK, List.of(new OnCallPerson("staff-pia", phone, null)), List.of(), List.of(), List.of(), false);

        assertThat(codeOf(roster)).isEqualTo("not-a-telephone-number");
        assertThatThrownBy(() -> RosterRules.checked(roster, NOW)).hasMessageContaining("+1 555 010 0142");
    }

    @Test
    void aNumberIsKeptAsProvidersTakeIt() {
        Roster written = new Roster(
                NEW_YORK,
                List.of(new OnCallPerson("staff-pia", "+1 (555) 010-0111", null)),
                List.of(MONA),
                List.of(),
                List.of(),
                false);

        assertThat(RosterRules.checked(written, NOW).chain().getFirst().phone()).isEqualTo("+15550100111");
    }

    @Test
    void hoursThatOverlapEndTooEarlyOrBelongToAStrangerAreRefused() {
        assertThat(codeOf(roster(List.of(
                        hours(PIA, FRIDAY, "08:00", FRIDAY, "20:00"),
                        hours(NOOR, FRIDAY, "19:59", SATURDAY, "08:00")))))
                .isEqualTo("on-call-hours-overlap");
        assertThat(codeOf(roster(List.of(
                        hours(PIA, SUNDAY, "20:00", MONDAY, "08:00"), hours(NOOR, MONDAY, "07:59", MONDAY, "09:00")))))
                .isEqualTo("on-call-hours-overlap");
        assertThat(codeOf(roster(List.of(hours(PIA, FRIDAY, "20:00", FRIDAY, "08:00")))))
                .isEqualTo("on-call-hours-end-too-early");
        assertThat(codeOf(roster(List.of(hours(MONA, FRIDAY, "08:00", FRIDAY, "20:00")))))
                .isEqualTo("on-call-person-unknown");
        assertThat(codeOf(new Roster(NEW_YORK, List.of(PIA, PIA), List.of(), List.of(), List.of(), false)))
                .isEqualTo("on-call-person-twice");
    }

    @Test
    void substitutionsThatOverlapOrEndTooEarlyAreRefused() {
        LocalDateTime noon = LocalDateTime.parse("2026-06-03T12:00");
        Substitution one = new Substitution(PIA.staffId(), noon, noon.plusHours(4));
        Substitution other = new Substitution(NOOR.staffId(), noon.plusHours(3), noon.plusHours(5));
        Substitution turned = new Substitution(NOOR.staffId(), noon, noon);

        assertThat(codeOf(with(one, other))).isEqualTo("on-call-substitutions-overlap");
        assertThat(codeOf(with(turned))).isEqualTo("on-call-substitution-ends-too-early");
        assertThat(codeOf(with(one))).isEqualTo("kept");
    }

    private static Roster with(Substitution... substitutions) {
        return new Roster(NEW_YORK, roster().chain(), List.of(), roster().weekly(), List.of(substitutions), true);
    }
}
