package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.check.Broken;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.CredentialKind;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each hard rule a plan that breaks it and nothing else, which is what a planner that did not know the rule would come to;
 * the judge names the rule, and the planners find a plan that keeps it.
 */
class EveryHardRuleTest {

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Induction TWICE = new Induction(2, 2, 48, 3, 7, 21);
    private static final SkillNeed VEINS =
            new SkillNeed("Difficult venous access", Set.of(Role.NURSE), CredentialKind.ACLS);
    private static final Situation RIVERSIDE = Riverside.situation(List.of());
    private static final CourseRequest INFUSIONS = request(infusions(TWICE));
    private static final CourseRequest THERAPY = request(therapy(null, null));

    /** @param careless what comes out of not knowing the rule */
    private record Case(Situation situation, CourseRequest request, CoursePlan careless) {}

    @ParameterizedTest
    @EnumSource(HardRule.class)
    void theJudgeNamesTheRuleAndThePlannersKeepIt(HardRule rule) {
        Case one = of(rule);
        Evaluator judge = new Evaluator(one.situation, Weights.BALANCED, List.of(one.request));

        assertThat(judge.broken(List.of(one.careless)).stream()
                        .map(Broken::rule)
                        .collect(Collectors.toSet()))
                .containsExactly(rule);
        assertThat(new SeriesPlanner(one.situation, one.request).propose())
                .isNotEmpty()
                .allSatisfy(proposal ->
                        assertThat(judge.broken(List.of(proposal.plan()))).isEmpty());
        ManyCourses many = new ManyCourses(one.situation, List.of(one.request), Weights.BALANCED, 1);
        assertThat(many.plan().plans()).hasSize(1);
        assertThat(judge.broken(many.plan().plans())).isEmpty();
    }

    private static Case of(HardRule rule) {
        return switch (rule) {
            case ON_THE_GRID -> opensAtTenPastEight();
            case IN_REACH -> withoutKnowing(RIVERSIDE, notBefore(at(MONDAY, 12, 5)));
            case CLINIC_OPEN -> withoutKnowing(closedOn(MONDAY), INFUSIONS);
            case CHAIR_ON_DUTY -> withoutKnowing(out(new Outage.ChairDown("chair-1", NOW, noon())), INFUSIONS);
            case CHAIR_FREE -> withoutKnowing(held(Hold.Kind.CHAIR, "chair-1", 1, 1), INFUSIONS);
            case NURSE_ON_DUTY -> withoutKnowing(out(new Outage.PersonOut("staff-nurse", NOW, noon())), INFUSIONS);
            case NURSE_FREE -> withoutKnowing(held(Hold.Kind.PERSON, "staff-nurse", 2, 2), INFUSIONS);
            case PRESCRIBER_ON_DUTY ->
                withoutKnowing(out(new Outage.PersonOut("staff-prescriber", NOW, noon())), INFUSIONS);
            case THERAPIST_ON_DUTY ->
                withoutKnowing(out(new Outage.PersonOut("staff-therapist", NOW, noon())), THERAPY);
            case THERAPIST_FREE -> withoutKnowing(held(Hold.Kind.PERSON, "staff-therapist", 1, 1), THERAPY);
            case THERAPIST_APART -> therapistWhoIsANurseToo();
            case SKILLED -> withoutKnowing(onlyTheSecondNurseCan(), request(difficultVeins()));
            case PATIENT_PRESENT -> withoutKnowing(RIVERSIDE, away(Set.of(MONDAY)));
            case ORDER_VALID -> withoutKnowing(RIVERSIDE, validUntil(WEDNESDAY));
            case COUNT -> withoutKnowing(request(infusions(new Induction(1, 1, 48, 3, 7, 21))), INFUSIONS);
            case FIRST_WITHIN -> withoutKnowing(RIVERSIDE, from(WEDNESDAY, 3));
            case IN_ORDER -> secondBeforeTheFirst();
            case MIN_HOURS ->
                withoutKnowing(
                        request(infusions(new Induction(3, 7, 24, 7, 7, 21))),
                        request(infusions(new Induction(3, 7, 48, 7, 7, 21))));
            case MAX_DAYS -> withoutKnowing(mondayThenAwayFromFriday(14), mondayThenAwayFromFriday(7));
            case MAX_IN_SEVEN_DAYS ->
                withoutKnowing(
                        away(infusions(new Induction(3, 2, 48, 3, 14, 28)), Set.copyOf(dates(7, 9))),
                        away(infusions(new Induction(3, 2, 48, 2, 14, 28)), Set.copyOf(dates(7, 9))));
            case WITHIN_DAYS ->
                withoutKnowing(
                        request(infusions(new Induction(6, 2, 48, 3, 7, 21))),
                        request(infusions(new Induction(6, 2, 48, 3, 7, 14))));
            case PREPARATION -> withoutKnowing(THERAPY, request(therapy(new Companion(talk(), 24, 168), null)));
            case INTEGRATION -> withoutKnowing(THERAPY, request(therapy(null, new Companion(talk(), 24, 72))));
        };
    }

    /** What the planner finds where the situation is Riverside's as usual and the request is one without the rule. */
    private static Case withoutKnowing(Situation situation, CourseRequest request) {
        CourseRequest plain = request.treatment().equals(THERAPY.treatment()) ? THERAPY : INFUSIONS;
        return new Case(situation, request, plan(RIVERSIDE, plain));
    }

    private static Case withoutKnowing(CourseRequest careless, CourseRequest request) {
        return new Case(RIVERSIDE, request, plan(RIVERSIDE, careless));
    }

    private static CoursePlan plan(Situation situation, CourseRequest request) {
        return new SeriesPlanner(situation, request).best().orElseThrow().plan();
    }

    private static Case opensAtTenPastEight() {
        Clinic clinic = Riverside.clinic();
        List<OpenHours> hours = clinic.openingHours().stream()
                .map(open -> new OpenHours(open.weekday(), LocalTime.of(8, 10), open.to()))
                .toList();
        Situation late = new Situation(
                new Clinic(clinic.name(), clinic.zone(), hours, List.of(), clinic.chairs(), 2),
                Riverside.staff(),
                List.of(),
                List.of());
        CoursePlan plan = plan(late, INFUSIONS);
        return new Case(late, INFUSIONS, shifted(plan));
    }

    /** As soon as the clinic opens. */
    private static CoursePlan shifted(CoursePlan plan) {
        return new CoursePlan(
                plan.courseId(),
                plan.visits().stream()
                        .map(visit -> visit(
                                visit.number(),
                                visit.startsAt().atZone(NEW_YORK).toLocalDate(),
                                LocalTime.of(8, 10),
                                visit.nurseId(),
                                visit.therapistId()))
                        .toList());
    }

    /** One who can do both, alone in the morning; another nurse comes at noon. */
    private static Case therapistWhoIsANurseToo() {
        List<StaffMember> staff = new ArrayList<>();
        staff.add(works("both", Set.of(Role.NURSE, Role.THERAPIST), Riverside.OPENS));
        staff.add(works("afternoon", Set.of(Role.NURSE), LocalTime.NOON));
        staff.add(Riverside.person("staff-prescriber", Role.PRESCRIBER));
        Situation situation = new Situation(Riverside.clinic(), staff, List.of(), List.of());
        Visit careless = new Visit(
                "course",
                Part.DOSE,
                1,
                at(MONDAY, 8, 0),
                at(MONDAY, 11, 0),
                "room-a",
                "both",
                "staff-prescriber",
                "both");
        return new Case(situation, THERAPY, new CoursePlan("course", List.of(careless)));
    }

    /** The first dose has to be on Wednesday or later; the second would have been early enough on Monday. */
    private static Case secondBeforeTheFirst() {
        return new Case(
                RIVERSIDE,
                from(WEDNESDAY, 1),
                new CoursePlan(
                        "course",
                        List.of(
                                visit(2, MONDAY, LocalTime.of(8, 0), "staff-nurse", null),
                                visit(1, WEDNESDAY, LocalTime.of(8, 0), "staff-nurse", null))));
    }

    private static Visit visit(
            int number, LocalDate date, LocalTime time, @Nullable String nurse, @Nullable String therapist) {
        Instant start = date.atTime(time).atZone(NEW_YORK).toInstant();
        return new Visit(
                "course",
                Part.DOSE,
                number,
                start,
                start.plusSeconds(120 * 60),
                "chair-1",
                nurse,
                "staff-prescriber",
                therapist);
    }

    private static StaffMember works(String id, Set<Role> roles, LocalTime from) {
        List<Shift> shifts = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new Shift(day, from, Riverside.CLOSES))
                .toList();
        return new StaffMember(id, id, roles, List.of(), shifts, List.of(), true);
    }

    private static Situation closedOn(LocalDate date) {
        Clinic clinic = Riverside.clinic();
        return new Situation(
                new Clinic(clinic.name(), clinic.zone(), clinic.openingHours(), List.of(date), clinic.chairs(), 2),
                Riverside.staff(),
                List.of(),
                List.of());
    }

    private static Situation out(Outage outage) {
        return new Situation(Riverside.clinic(), Riverside.staff(), List.of(outage), List.of());
    }

    private static Situation held(Hold.Kind kind, String id, int times, int of) {
        List<Hold> holds = IntStream.range(0, times)
                .mapToObj(i -> new Hold(kind, id, at(MONDAY, 8, 0), noon(), Hold.oneOf(of)))
                .toList();
        return new Situation(Riverside.clinic(), Riverside.staff(), List.of(), holds);
    }

    /** The first has the skill without the credential that it needs, the second has both. */
    private static Situation onlyTheSecondNurseCan() {
        List<StaffMember> staff = Riverside.staff().stream()
                .map(person -> person.staffId().equals("staff-nurse")
                        ? new StaffMember(
                                person.staffId(),
                                person.displayName(),
                                person.roles(),
                                List.of(),
                                person.shifts(),
                                List.of(),
                                true,
                                Set.of(VEINS.skill()))
                        : person.with(Set.of(VEINS.skill())))
                .toList();
        return new Situation(Riverside.clinic(), staff, List.of(), List.of());
    }

    private static Treatment difficultVeins() {
        return Treatment.of(Treatments.dose(Riverside.iv(), List.of(VEINS)), TWICE);
    }

    private static Instant noon() {
        return at(MONDAY, 12, 0);
    }

    private static Treatment infusions(Induction induction) {
        return Treatment.of(Treatments.dose(Riverside.iv()), induction);
    }

    /** Once a week from that Monday on, but away from Friday until the Tuesday after. */
    private static CourseRequest mondayThenAwayFromFriday(int maxDays) {
        Presence presence = new Presence(Set.copyOf(dates(4, 8)), List.of());
        Treatment weekly = infusions(new Induction(2, 1, 48, 3, maxDays, 21));
        return new CourseRequest("course", weekly, Wishes.NONE, presence, NOW, MONDAY, 1, null);
    }

    private static Treatment therapy(@Nullable Companion preparation, @Nullable Companion integration) {
        return new Treatment(
                Treatments.dose(Riverside.kap()), new Induction(1, 1, 48, 2, 10, 21), preparation, integration);
    }

    private static VisitKind talk() {
        return new VisitKind("talk", Route.KAP, List.of(new VisitPhase("talk", 60, false, null, false, true)), 0);
    }

    private static CourseRequest request(Treatment treatment) {
        return new CourseRequest("course", treatment, Wishes.NONE, Presence.ALWAYS, NOW, MONDAY, 14, null);
    }

    private static CourseRequest notBefore(Instant notBefore) {
        return new CourseRequest("course", infusions(TWICE), Wishes.NONE, Presence.ALWAYS, notBefore, MONDAY, 14, null);
    }

    private static CourseRequest from(LocalDate from, int within) {
        return new CourseRequest("course", infusions(TWICE), Wishes.NONE, Presence.ALWAYS, NOW, from, within, null);
    }

    private static CourseRequest validUntil(LocalDate date) {
        return new CourseRequest("course", infusions(TWICE), Wishes.NONE, Presence.ALWAYS, NOW, MONDAY, 14, date);
    }

    private static CourseRequest away(Set<LocalDate> dates) {
        return away(infusions(TWICE), dates);
    }

    private static CourseRequest away(Treatment treatment, Set<LocalDate> dates) {
        return new CourseRequest(
                "course", treatment, Wishes.NONE, new Presence(dates, List.of()), NOW, MONDAY, 14, null);
    }

    /** From so many days after Monday to so many. */
    private static List<LocalDate> dates(int first, int last) {
        return MONDAY.plusDays(first).datesUntil(MONDAY.plusDays(last + 1L)).toList();
    }
}
