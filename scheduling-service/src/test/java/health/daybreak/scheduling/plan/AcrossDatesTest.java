package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Spacing where dates are not as usual: a leap day, midnight, both changes of the clock, the turn of the year. */
class AcrossDatesTest {

    private static final Treatment EVERY_OTHER_DAY =
            Treatment.of(Treatments.dose(Riverside.iv()), new Induction(2, 7, 48, 7, 2, 2));

    @Test
    void twoDaysAfterTheTwentyEighthOfFebruaryIsTheFirstOfMarchInALeapYearOnly() {
        LocalDate leap = LocalDate.of(2028, 2, 28);
        LocalDate plain = LocalDate.of(2027, 2, 28);

        assertThat(starts(everyDay(), leap).getLast().toLocalDate()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(starts(everyDay(), plain).getLast().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(starts(everyDay(), leap.plusDays(1)).getLast().toLocalDate()).isEqualTo(LocalDate.of(2028, 3, 2));
    }

    @Test
    void aVisitNeverRunsOverMidnight() {
        Situation nights = open(LocalTime.of(21, 0), LocalTime.of(23, 45));

        List<LocalDateTime> starts = starts(nights, LocalDate.of(2026, 1, 5));

        assertThat(starts).allSatisfy(start -> assertThat(start.toLocalTime())
                .isBetween(LocalTime.of(21, 0), LocalTime.of(21, 45)));
        assertThat(new Capacity(Treatments.dose(Riverside.iv()), nights)
                        .whyNot(
                                LocalDate.of(2026, 1, 5)
                                        .atTime(22, 0)
                                        .atZone(NEW_YORK)
                                        .toInstant(),
                                Team.ANYONE))
                .isNotEmpty();
    }

    /** From any date of three years, over 40 days: both changes of the clock, the leap day and new year are among them. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void plansFromAnyDateKeepTheirSpacing(@ForAll @IntRange(max = 1_095) int daysOn) {
        CourseRequest request =
                request(Treatments.of(Riverside.iv()), LocalDate.of(2026, 1, 1).plusDays(daysOn));

        judged(everyDay(), request);
    }

    private static List<LocalDateTime> starts(Situation situation, LocalDate from) {
        return judged(situation, request(EVERY_OTHER_DAY, from)).visits().stream()
                .map(visit -> visit.startsAt().atZone(NEW_YORK).toLocalDateTime())
                .toList();
    }

    private static CoursePlan judged(Situation situation, CourseRequest request) {
        CoursePlan plan =
                new SeriesPlanner(situation, request).best().orElseThrow().plan();
        assertThat(new Evaluator(situation, Weights.BALANCED, List.of(request)).broken(List.of(plan)))
                .isEmpty();
        return plan;
    }

    private static CourseRequest request(Treatment treatment, LocalDate from) {
        Instant before = from.atStartOfDay(NEW_YORK).minusMinutes(1).toInstant();
        return new CourseRequest("course", treatment, Wishes.NONE, Presence.ALWAYS, before, from, 1, null);
    }

    private static Situation everyDay() {
        return open(Riverside.OPENS, Riverside.CLOSES);
    }

    private static Situation open(LocalTime from, LocalTime to) {
        Clinic clinic = Riverside.clinic();
        List<OpenHours> hours = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new OpenHours(day, from, to))
                .toList();
        List<Shift> shifts = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new Shift(day, from, to))
                .toList();
        List<StaffMember> staff = Riverside.staff().stream()
                .map(person -> new StaffMember(
                        person.staffId(), person.displayName(), person.roles(), List.of(), shifts, List.of(), true))
                .toList();
        return new Situation(
                new Clinic(clinic.name(), clinic.zone(), hours, List.of(), clinic.chairs(), 2),
                staff,
                List.of(),
                List.of());
    }
}
