package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesPlannerTest {

    private final Map<LocalDate, ClinicDay> days = new HashMap<>();

    @Test
    void anEmptyClinicGivesTwoSessionsAWeekAtTheSameTimeFromTheFirstDayOn() {
        List<Slot> slots = best(Riverside.iv(), Wishes.NONE);

        assertThat(slots).hasSize(6);
        assertThat(slots)
                .allSatisfy(slot -> assertThat(local(slot).toLocalTime()).isEqualTo(LocalTime.of(8, 0)));
        assertThat(slots.stream().map(slot -> local(slot).getDayOfWeek()))
                .containsExactly(
                        DayOfWeek.MONDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.THURSDAY);
        assertThat(local(slots.getFirst()).toLocalDate()).isEqualTo(MONDAY);
    }

    @Test
    void everyProposalKeepsEveryRuleAndSaysWhatSpeaksForIt() {
        List<Series> proposals = planner(Riverside.iv(), Wishes.NONE).propose().stream()
                .map(Series::of)
                .toList();

        assertThat(proposals).hasSizeBetween(2, 5);
        assertThat(proposals).doesNotHaveDuplicates().allSatisfy(this::keepsEveryRule);
        assertThat(proposals).allSatisfy(series -> assertThat(series.reasons()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(proposals.getFirst().reasons())
                .contains("Every Monday and Thursday.", "Always at 08:00.", "The same nurse throughout.");
    }

    @Test
    void wishedWeekdaysAndHoursAreMetWhereTheyCanBe() {
        Wishes wishes =
                new Wishes(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(14, 0), LocalTime.of(15, 0));

        List<Slot> slots = best(Riverside.iv(), wishes);

        assertThat(slots).allSatisfy(slot -> {
            assertThat(local(slot).getDayOfWeek()).isIn(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
            assertThat(local(slot).toLocalTime()).isBetween(LocalTime.of(14, 0), LocalTime.of(15, 0));
        });
    }

    @Test
    void aSeriesIsPlannedAroundWhatIsTaken() {
        for (int chair = 1; chair <= 4; chair++) {
            take(MONDAY, 8, 18, "chair-" + chair, chair <= 2 ? "staff-nurse" : "staff-nurse-2");
        }

        assertThat(local(best(Riverside.iv(), Wishes.NONE).getFirst()).toLocalDate())
                .isAfter(MONDAY);
    }

    @Test
    void nothingIsPlannedWithoutAPrescriberOnShift() {
        List<StaffMember> noPrescriber = Riverside.staff().stream()
                .filter(person -> !person.staffId().equals("staff-prescriber"))
                .toList();
        Situation situation = situation(Riverside.clinic(), noPrescriber);

        assertThat(new SeriesPlanner(situation, request(Riverside.iv(), Wishes.NONE, NOW)).propose())
                .isEmpty();
        assertThat(new Capacity(Treatments.dose(Riverside.iv()), situation).whyNot(at(MONDAY, 9, 0), Team.ANYONE))
                .extracting(Violation::rule)
                .containsExactly("prescriber.on-duty");
    }

    @Test
    void aTherapistStaysThroughoutAndDoesNothingElse() {
        take(MONDAY, 8, 11, "chair-1", "staff-therapist");
        List<Slot> slots = best(Riverside.kap(), Wishes.NONE);

        assertThat(slots).hasSize(4).allSatisfy(slot -> {
            assertThat(slot.therapistId()).isEqualTo("staff-therapist");
            assertThat(slot.chairId()).isEqualTo("room-a");
        });
        assertThat(slots.getFirst().startsAt()).isEqualTo(at(MONDAY, 11, 0));
    }

    @Test
    void peopleOnLeaveAndHolidaysAreLeftOut() {
        Clinic plain = Riverside.clinic();
        Clinic holiday =
                new Clinic(plain.name(), plain.zone(), plain.openingHours(), List.of(MONDAY), plain.chairs(), 2);
        List<StaffMember> away = new ArrayList<>();
        for (StaffMember person : Riverside.staff()) {
            away.add(new StaffMember(
                    person.staffId(),
                    person.displayName(),
                    person.roles(),
                    person.credentials(),
                    person.shifts(),
                    List.of(new Leave(MONDAY.plusDays(1), MONDAY.plusDays(2))),
                    true));
        }
        Series best = best(situation(holiday, away), request(Riverside.iv(), Wishes.NONE, NOW));

        assertThat(local(best.slots().getFirst()).toLocalDate()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void noSessionBeginsBeforeNow() {
        Instant midday = at(MONDAY, 12, 5);

        Series best = best(situation(), request(Riverside.iv(), Wishes.NONE, midday));

        assertThat(best.slots().getFirst().startsAt()).isAfter(midday);
    }

    @Test
    void aClinicThatIsOpenOneDayAWeekHasNoSeriesOfTwiceAWeek() {
        Clinic mondays = Riverside.clinic(4, DayOfWeek.MONDAY, DayOfWeek.MONDAY);
        SeriesPlanner planner =
                new SeriesPlanner(situation(mondays, Riverside.staff()), request(Riverside.iv(), Wishes.NONE, NOW));

        assertThat(planner.propose()).isEmpty();
        assertThat(planner.daysWithRoom()).isEqualTo(5);
    }

    private void keepsEveryRule(Series series) {
        Capacity capacity = new Capacity(Treatments.dose(Riverside.iv()), situation());
        List<Start> starts = new ArrayList<>();
        for (Slot slot : series.slots()) {
            assertThat(capacity.whyNot(slot.startsAt(), Team.of(slot))).isEmpty();
            starts.add(new Start(starts.size() + 1, capacity.onTheWall(slot.startsAt())));
        }
        assertThat(new SeriesRules(Riverside.iv().induction()).check(starts)).isEmpty();
    }

    private List<Slot> best(Protocol protocol, Wishes wishes) {
        return best(situation(), request(protocol, wishes, NOW)).slots();
    }

    private static Series best(Situation situation, CourseRequest request) {
        return Series.of(new SeriesPlanner(situation, request).best().orElseThrow());
    }

    private SeriesPlanner planner(Protocol protocol, Wishes wishes) {
        return new SeriesPlanner(situation(), request(protocol, wishes, NOW));
    }

    private static CourseRequest request(Protocol protocol, Wishes wishes, Instant notBefore) {
        return new CourseRequest(
                "course", Treatments.of(protocol), wishes, Presence.ALWAYS, notBefore, MONDAY, 14, null);
    }

    private Situation situation() {
        return situation(Riverside.clinic(), Riverside.staff());
    }

    private Situation situation(Clinic clinic, List<StaffMember> staff) {
        return new Situation(clinic, staff, List.of(), Riverside.held(days.values()));
    }

    private void take(LocalDate date, int from, int to, String chair, String nurse) {
        ClinicDay day = days.getOrDefault(date, ClinicDay.empty(date));
        Slot slot = new Slot(at(date, from, 0), at(date, to, 0), chair, nurse, "staff-prescriber", null);
        days.put(date, day.claim(new Claim(chair, chair, "course-" + chair, slot), 2));
    }

    private static ZonedDateTime local(Slot slot) {
        return slot.startsAt().atZone(NEW_YORK);
    }
}
