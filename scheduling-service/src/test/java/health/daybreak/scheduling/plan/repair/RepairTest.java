package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.plan.repair.Breaking.closed;
import static health.daybreak.scheduling.plan.repair.Breaking.out;
import static health.daybreak.scheduling.plan.repair.Breaking.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final int ROUNDS = 300;
    private static final Need MAINTAINED = Need.ORDINARY;
    private static final Need INDUCED = new Need(true, 0, false);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final List<RunningCourse> courses = new ArrayList<>();
    private Situation situation = Riverside.situation(List.of());

    @Test
    void aNurseWhoIsOutIsReplacedAtTheSameTimeWhereAnotherIsFree() {
        maintained("anna", MAINTAINED, at(MONDAY, 9, 0), "chair-1", "staff-nurse");

        RepairPlan repair = repair(out("staff-nurse", MONDAY));

        assertThat(repair.moves()).singleElement().satisfies(move -> {
            assertThat(move.bends()).containsExactly("another nurse");
            assertThat(move.otherTime()).isFalse();
            assertThat(move.to().nurseId()).isEqualTo("staff-nurse-2");
        });
        assertThat(repair.best()).isTrue();
    }

    @Test
    void noMorePatientsAreMovedThanTheOtherNurseCannotWatch() {
        maintained("anna", MAINTAINED, at(MONDAY, 9, 0), "chair-1", "staff-nurse");
        maintained("ben", MAINTAINED, at(MONDAY, 9, 0), "chair-2", "staff-nurse");
        maintained("clara", MAINTAINED, at(MONDAY, 9, 0), "chair-3", "staff-nurse-2");

        RepairPlan repair = repair(out("staff-nurse", MONDAY));

        assertThat(repair.moves()).hasSizeBetween(2, 3);
        assertThat(repair.moves().stream().filter(Move::otherTime))
                .singleElement()
                .satisfies(move -> assertThat(Duration.between(
                                move.from().startsAt(), move.to().startsAt()))
                        .isEqualTo(Duration.ofHours(2)));
        assertThat(repair.best()).isTrue();
    }

    @Test
    void whoIsInductedKeepsTheTimeAndWhoIsMaintainedMoves() {
        maintained("maintained", MAINTAINED, at(MONDAY, 9, 0), "chair-1", "staff-nurse");
        maintained("inducted", INDUCED, at(MONDAY, 9, 0), "chair-2", "staff-nurse");
        maintained("other", new Need(false, 7, false), at(MONDAY, 9, 0), "chair-3", "staff-nurse-2");

        assertThat(otherTimes(repair(out("staff-nurse", MONDAY)))).containsExactly("maintained");
    }

    @Test
    void daysPastTheWindowAndAnOpenRiskWeigh() {
        maintained("in-time", INDUCED, at(MONDAY, 9, 0), "chair-1", "staff-nurse");
        maintained("overdue", new Need(true, 3, false), at(MONDAY, 9, 0), "chair-2", "staff-nurse");
        maintained("at-risk", new Need(true, 0, true), at(MONDAY, 9, 0), "chair-3", "staff-nurse-2");

        assertThat(otherTimes(repair(out("staff-nurse", MONDAY)))).containsExactly("in-time");
    }

    @Test
    void aVisitThatNothingHitMovesWhereThatSparesAnotherMore() {
        maintained("at-risk", new Need(true, 9, true), at(MONDAY, 9, 0), "chair-1", "staff-nurse");
        maintained("anna", MAINTAINED, at(MONDAY, 9, 0), "chair-2", "staff-nurse-2");
        maintained("ben", MAINTAINED, at(MONDAY, 9, 0), "chair-3", "staff-nurse-2");

        RepairPlan repair = repair(out("staff-nurse", MONDAY));

        assertThat(otherTimes(repair)).hasSize(1).doesNotContain("at-risk");
        assertThat(repair.best()).isTrue();
    }

    @Test
    void aClosedDayMovesADoseWithinTheSpacingOfItsCourse() {
        induction("anna", MONDAY, 0, 3, 7, 10, 14, 17);
        induction("ben", TUESDAY, 0, 2, 6, 9, 13, 16);

        RepairPlan repair = repair(closed(MONDAY.plusDays(7), MONDAY.plusDays(8)));

        assertThat(repair.withoutPlace()).isEmpty();
        assertThat(repair.moves().stream().map(move -> move.from().courseId())).contains("anna", "ben");
        assertThat(repair.moves().getFirst().bends()).contains("Tuesday 13 January instead of Monday 12 January");
    }

    @Test
    void aVisitForWhichThereIsNoPlaceIsNamedWithTheReason() {
        courses.add(single("anna", MAINTAINED, 1, visit("anna", at(MONDAY, 9, 0), "chair-1", "staff-nurse")));

        RepairPlan repair = repair(closed(MONDAY, TUESDAY));

        assertThat(repair.moves()).isEmpty();
        assertThat(repair.withoutPlace()).singleElement().satisfies(none -> assertThat(none.reasons())
                .anySatisfy(reason -> assertThat(reason).contains("The clinic is not open")));
        assertThat(repair.best()).isTrue();
    }

    @Test
    void whatHasBegunStaysAndSomebodyIsCalled() {
        Visit begun = visit("anna", at(MONDAY, 5, 30), "chair-1", "staff-nurse");
        RunningCourse course = single("anna", MAINTAINED, 14, begun);
        courses.add(new RunningCourse(course.request(), course.plan(), Set.of(begun), MAINTAINED));

        RepairPlan repair = repair(out("staff-nurse", MONDAY));

        assertThat(repair.moves()).isEmpty();
        assertThat(repair.withoutPlace())
                .singleElement()
                .satisfies(none ->
                        assertThat(none.reasons()).singleElement().asString().contains("somebody has to step in"));
        assertThat(repair.cost()).isZero();
    }

    @Test
    void aDoseWithATherapistTakesItsConversationsAlong() {
        kap();

        RepairPlan repair = repair(closed(MONDAY.plusDays(2), MONDAY.plusDays(4)));

        assertThat(repair.withoutPlace()).isEmpty();
        assertThat(repair.moves()).extracting(move -> move.from().part()).contains(Part.DOSE, Part.INTEGRATION);
    }

    @Test
    void aDoseIsNotGivenWithoutItsIntegration() {
        kap();

        RepairPlan repair = repair(
                out("staff-therapist", TUESDAY),
                out("staff-therapist", MONDAY.plusDays(3)),
                closed(MONDAY.plusDays(4), MONDAY.plusDays(40)));

        assertThat(repair.withoutPlace())
                .extracting(none -> none.visit().part())
                .contains(Part.DOSE, Part.INTEGRATION);
    }

    @Test
    void whenNothingBreaksNothingMoves() {
        induction("anna", MONDAY, 0, 3, 7, 10, 14, 17);

        assertThat(repair()).isEqualTo(new RepairPlan(List.of(), List.of(), 0, 0));
    }

    @Test
    void theSameSeedGivesTheSameRepair() {
        for (int i = 0; i < 4; i++) {
            induction("course-" + i, MONDAY, 0, 3, 7, 10, 14, 17);
        }

        assertThat(repair(closed(MONDAY, TUESDAY))).isEqualTo(repair(closed(MONDAY, TUESDAY)));
    }

    private RepairPlan repair(Outage... outages) {
        situation = with(situation, outages);
        RepairPlan repair = new Repair(situation, courses, RepairWeights.PROPOSED, 7).solve(ROUNDS);
        assertThat(Breaking.broken(situation, courses, repair).stream().filter(broken -> courses.stream()
                        .noneMatch(course -> course.plan().courseId().equals(broken.courseId())
                                && !course.fixed().isEmpty())))
                .isEmpty();
        assertThat(repair.cost()).isEqualTo(Breaking.cost(courses, repair, RepairWeights.PROPOSED));
        assertThat(repair.lowerBound()).isLessThanOrEqualTo(repair.cost());
        return repair;
    }

    private static List<String> otherTimes(RepairPlan repair) {
        return repair.moves().stream()
                .filter(Move::otherTime)
                .map(move -> move.from().courseId())
                .toList();
    }

    private void maintained(String courseId, Need need, Instant startsAt, String chair, String nurse) {
        courses.add(single(courseId, need, 14, visit(courseId, startsAt, chair, nurse)));
    }

    private static RunningCourse single(String courseId, Need need, int days, Visit visit) {
        Treatment once = Treatment.of(Treatments.dose(Riverside.iv()), new Induction(1, 1, 24, 1, 7, 0));
        CourseRequest request =
                new CourseRequest(courseId, once, Wishes.NONE, Presence.ALWAYS, NOW, MONDAY, days, null);
        return new RunningCourse(request, new CoursePlan(courseId, List.of(visit)), Set.of(), need);
    }

    private void induction(String courseId, LocalDate first, int... days) {
        List<Visit> visits = new ArrayList<>();
        int chair = courses.size() + 1;
        for (int day : days) {
            visits.add(new Visit(
                    courseId,
                    Part.DOSE,
                    visits.size() + 1,
                    at(first.plusDays(day), 9, 0),
                    at(first.plusDays(day), 11, 0),
                    "chair-" + chair,
                    chair <= 2 ? "staff-nurse" : "staff-nurse-2",
                    "staff-prescriber",
                    null));
        }
        CourseRequest request = new CourseRequest(
                courseId, Treatments.of(Riverside.iv()), Wishes.NONE, Presence.ALWAYS, NOW, MONDAY, 14, null);
        courses.add(new RunningCourse(request, new CoursePlan(courseId, visits), Set.of(), INDUCED));
    }

    /** Prepared on Monday, dosed on Wednesday, integrated on Thursday. */
    private void kap() {
        VisitKind talk =
                new VisitKind("talk", Route.KAP, List.of(new VisitPhase("talk", 60, false, null, false, true)), 0);
        Treatment treatment = new Treatment(
                Treatments.dose(Riverside.kap()),
                new Induction(1, 1, 48, 1, 7, 7),
                new Companion(talk, 24, 168),
                new Companion(talk, 24, 72));
        CourseRequest request =
                new CourseRequest("kim", treatment, Wishes.NONE, Presence.ALWAYS, NOW, TUESDAY, 7, null);
        List<Visit> visits = List.of(
                talk(Part.PREPARATION, MONDAY),
                new Visit(
                        "kim",
                        Part.DOSE,
                        1,
                        at(MONDAY.plusDays(2), 9, 0),
                        at(MONDAY.plusDays(2), 12, 0),
                        "room-a",
                        "staff-nurse",
                        "staff-prescriber",
                        "staff-therapist"),
                talk(Part.INTEGRATION, MONDAY.plusDays(3)));
        courses.add(new RunningCourse(request, new CoursePlan("kim", visits), Set.of(), INDUCED));
    }

    private static Visit talk(Part part, LocalDate date) {
        return new Visit("kim", part, 1, at(date, 14, 0), at(date, 15, 0), "room-a", null, null, "staff-therapist");
    }

    private static Visit visit(String courseId, Instant startsAt, String chair, @Nullable String nurse) {
        return new Visit(
                courseId,
                Part.DOSE,
                1,
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                chair,
                nurse,
                "staff-prescriber",
                null);
    }
}
