package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spacing and days across both changes of the clock (New York: 8 March and 1 November 2026). */
class ClockChangeTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);

    private final SeriesRules rules = new SeriesRules(new Induction(2, 2, 48, 3, 7, 21));

    @Test
    void inSpringTwoDaysLaterAtTheSameTimeIsFortySevenHoursAndAllowed() {
        LocalDateTime saturday = SPRING.minusDays(1).atTime(10, 0);

        assertThat(Duration.between(instant(saturday), instant(saturday.plusDays(2))))
                .hasHours(47);
        assertThat(check(saturday, saturday.plusDays(2))).isEmpty();
        assertThat(check(saturday, saturday.plusDays(2).minusMinutes(15))).containsExactly("spacing.min-hours");
    }

    @Test
    void inAutumnAQuarterLessThanTwoDaysOnTheWallIsRefusedAlthoughFortyEightHoursPass() {
        LocalDateTime saturday = AUTUMN.minusDays(1).atTime(10, 0);

        assertThat(Duration.between(instant(saturday), instant(saturday.plusDays(2))))
                .hasHours(49);
        assertThat(check(saturday, saturday.plusDays(2))).isEmpty();
        assertThat(check(saturday, saturday.plusDays(2).minusMinutes(15))).containsExactly("spacing.min-hours");
    }

    @Test
    void aSeriesKeepsItsTimeOfDayAcrossTheChange() {
        for (LocalDate change : List.of(SPRING, AUTUMN)) {
            LocalDate monday = change.minusDays(6);
            Instant before = monday.atStartOfDay(NEW_YORK).toInstant();
            CourseRequest request = new CourseRequest(
                    "course", Treatments.of(Riverside.iv()), Wishes.NONE, Presence.ALWAYS, before, monday, 7, null);
            List<Slot> slots = Series.of(new SeriesPlanner(Riverside.situation(List.of()), request)
                            .best()
                            .orElseThrow())
                    .slots();

            assertThat(slots).allSatisfy(slot -> {
                assertThat(slot.startsAt().atZone(NEW_YORK).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
                assertThat(Duration.between(slot.startsAt(), slot.endsAt())).hasMinutes(120);
            });
        }
    }

    @Test
    void aVisitOverTheChangeTakesItsFullLengthAndTheMissingHourIsNoStart() {
        Situation always = new Situation(openAllDay(), aroundTheClock(), List.of(), List.of());
        Capacity night = new Capacity(Treatments.dose(Riverside.iv()), always);

        Instant oneOClock = SPRING.atTime(1, 0).atZone(NEW_YORK).toInstant();
        assertThat(night.place(oneOClock, Team.ANYONE)).hasValueSatisfying(slot -> {
            assertThat(slot.endsAt()).isEqualTo(oneOClock.plus(Duration.ofHours(2)));
            assertThat(slot.endsAt().atZone(NEW_YORK).toLocalTime()).isEqualTo(LocalTime.of(4, 0));
        });
        assertThat(new Quarters(SPRING, NEW_YORK).count()).isEqualTo(92);
        assertThat(new Quarters(SPRING, NEW_YORK).ofWall(9)).isEqualTo(-1);
        assertThat(new Quarters(SPRING, NEW_YORK).ofWall(12)).isEqualTo(8);
        assertThat(new Quarters(AUTUMN, NEW_YORK).count()).isEqualTo(100);
        assertThat(new Quarters(AUTUMN, NEW_YORK).ofWall(5)).isEqualTo(5);
        assertThat(new Quarters(AUTUMN, NEW_YORK).ofWall(8)).isEqualTo(12);
    }

    private List<String> check(LocalDateTime one, LocalDateTime other) {
        return rules.check(List.of(new Start(1, one), new Start(2, other))).stream()
                .map(Violation::rule)
                .toList();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(NEW_YORK).toInstant();
    }

    private static Clinic openAllDay() {
        Clinic clinic = Riverside.clinic();
        List<OpenHours> always = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new OpenHours(day, LocalTime.MIDNIGHT, LocalTime.of(23, 45)))
                .toList();
        return new Clinic(clinic.name(), clinic.zone(), always, List.of(), clinic.chairs(), 2);
    }

    private static List<StaffMember> aroundTheClock() {
        return Riverside.staff().stream()
                .map(person -> new StaffMember(
                        person.staffId(),
                        person.displayName(),
                        person.roles(),
                        List.of(),
                        EnumSet.allOf(DayOfWeek.class).stream()
                                .map(day -> new Shift(day, LocalTime.MIDNIGHT, LocalTime.of(23, 45)))
                                .toList(),
                        List.of(),
                        true))
                .toList();
    }
}
