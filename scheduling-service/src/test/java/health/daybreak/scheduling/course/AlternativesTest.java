package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those are offered whose slots were taken is what is left at that moment, also when it is not worked out anew. */
class AlternativesTest {

    private static final int[] DAYS = {0, 3, 7, 10, 14, 17};

    private final Desk desk = Desk.inMemory();
    private final Alternatives alternatives = new Alternatives();

    @Test
    void whatWasOfferedAndThenBookedByAnotherIsOfferedToNobodyElse() {
        List<SlotWish> wished = atNine("chair-1");
        start(wished);
        List<Series> offered = offeredInsteadOf(wished);
        for (int person = 0; person < 4; person++) {
            List<Slot> best = offered.getFirst().slots();
            start(best.stream()
                    .map(slot -> new SlotWish(
                            slot.startsAt(),
                            new Team(slot.chairId(), slot.nurseId(), slot.prescriberId(), slot.therapistId())))
                    .toList());

            offered = offeredInsteadOf(wished);

            assertThat(offered).extracting(Series::slots).doesNotContain(best);
        }
        DoubleBooking.assertNone(desk);
    }

    @Test
    void whoeverIsRefusedWhileNothingChangesIsOfferedTheSameWithoutPlanningAnew() {
        SeriesQuestion question = question(NOW, List.of());

        List<Series> first = alternatives.to(Riverside.CLINIC_ID, question);

        assertThat(first).isNotEmpty();
        assertThat(alternatives.to(Riverside.CLINIC_ID, question(NOW.plusSeconds(20), List.of())))
                .isSameAs(first);
        assertThat(alternatives.to("another-clinic", question)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void oneHoldMoreIsAnotherQuestion() {
        List<Series> before = alternatives.to(Riverside.CLINIC_ID, question(NOW, List.of()));
        Slot taken = before.getFirst().slots().getFirst();
        ClinicDay day = new ClinicDay(MONDAY, List.of(new Claim("claim", "session", "course", taken)), List.of());

        List<Series> after = alternatives.to(Riverside.CLINIC_ID, question(NOW, List.of(day)));

        assertThat(after).isNotEmpty().flatExtracting(Series::slots).doesNotContain(taken);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 420, 899, 900, 901, 4_500, 32_400})
    void aQuestionMeansTheSameThroughoutItsQuarterOfAnHour(long secondsAfterTen) {
        SeriesQuestion question = question(at(MONDAY, 10, 0).plusSeconds(secondsAfterTen), List.of());

        assertThat(question.atThisQuarter().planner().propose())
                .isEqualTo(question.planner().propose());
    }

    @Test
    void whatHasBegunMeanwhileIsNotOfferedAnyMore() {
        Instant eight = at(MONDAY, 8, 0);
        List<Series> before = alternatives.to(Riverside.CLINIC_ID, question(eight.minusMillis(1), List.of()));
        assertThat(before)
                .flatExtracting(Series::slots)
                .extracting(Slot::startsAt)
                .contains(eight);

        List<Series> after = alternatives.to(Riverside.CLINIC_ID, question(eight, List.of()));

        assertThat(after)
                .isNotEmpty()
                .flatExtracting(Series::slots)
                .extracting(Slot::startsAt)
                .allMatch(eight::isBefore);
    }

    private static SeriesQuestion question(Instant now, Collection<ClinicDay> days) {
        LocalDate today = now.atZone(Riverside.NEW_YORK).toLocalDate();
        return new SeriesQuestion(
                Riverside.situation(days),
                new CourseRequest(
                        "", Treatments.of(Riverside.iv()), Wishes.NONE, Presence.ALWAYS, now, today, 14, null));
    }

    private static List<SlotWish> atNine(String chair) {
        List<SlotWish> slots = new ArrayList<>();
        for (int day : DAYS) {
            slots.add(new SlotWish(at(MONDAY.plusDays(day), 9, 0), new Team(chair, null, null, null)));
        }
        return slots;
    }

    private Course start(List<SlotWish> slots) {
        NewCourse wanted = new NewCourse(desk.eligiblePatient(), "iv-induction", slots, MONDAY, Wishes.NONE, null);
        return Desk.asPrescriber(() -> desk.start.start(UUID.randomUUID().toString(), wanted, NOW))
                .state();
    }

    @SuppressWarnings("unchecked") // the details of a refusal know no types
    private List<Series> offeredInsteadOf(List<SlotWish> slots) {
        Refused refused = catchThrowableOfType(Refused.class, () -> start(slots));
        assertThat(refused.code()).isEqualTo("slot-taken");
        return (List<Series>) Objects.requireNonNull(refused.details().get("alternatives"));
    }
}
