package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Skill;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.staff.CredentialKind;
import health.daybreak.scheduling.staff.HeldCredential;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people can do beyond their roles: who is planned, moved to and left for it. */
class SkillsTest {

    private static final Skill VEINS =
            new Skill("Difficult venous access", Set.of(Role.NURSE), CredentialKind.LICENCE, Set.of());
    private static final Skill SPANISH = new Skill("Spanish", Set.of(Role.NURSE), null, Set.of());
    private static final String FIRST = "staff-nurse";
    private static final String SECOND = "staff-nurse-2";

    private final Desk desk = Desk.inMemory();

    @Test
    void aCourseThatNeedsASkillHasOnlyPeopleWhoHaveIt() {
        listed(VEINS, SPANISH);
        can(SECOND, VEINS.name());

        Course course = started(Set.of(VEINS.name()));

        assertThat(course.order().skills()).containsExactly(VEINS.name());
        assertThat(course.sessions())
                .allSatisfy(
                        session -> assertThat(session.place().slot().nurseId()).isEqualTo(SECOND));
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aSessionIsNotMovedToSomebodyWithoutTheSkillAndTheRuleIsNamed() {
        listed(VEINS);
        can(SECOND, VEINS.name());
        CourseSession last = started(Set.of(VEINS.name())).sessions().getLast();
        SlotWish wish = new SlotWish(last.startsAt().plusSeconds(900), new Team(null, FIRST, null, null));

        Refused refused = refused(
                "move-refused",
                () -> asPrescriber(
                        () -> desk.move.move(last.sessionId(), null, wish, ChangeReason.PATIENT_REQUEST, NOW)));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("staff.skilled");
        assertThat(refused.getMessage()).contains("does not have the skill " + VEINS.name());
    }

    @Test
    void aProtocolOfWhichEveryVisitNeedsASkillIsPlannedWithItAndWithoutAnybodyNotAtAll() {
        listed(new Skill("Spanish", Set.of(Role.NURSE), null, Set.of("iv-induction")));
        refused("no-series-fits", () -> started(Set.of()));

        can(SECOND, "Spanish");

        assertThat(started(Set.of()).sessions())
                .allSatisfy(
                        session -> assertThat(session.place().slot().nurseId()).isEqualTo(SECOND));
    }

    @Test
    void aSkillWhoseCredentialRanOutCountsNoLonger() {
        SkillNeed need = new SkillNeed("Spanish", Set.of(Role.NURSE), CredentialKind.ACLS);
        StaffMember nurse = Riverside.person(FIRST, Role.NURSE).with(Set.of("Spanish"));
        LocalDate last = nurse.credentials().getFirst().expiresOn();
        StaffMember without = new StaffMember(
                nurse.staffId(),
                nurse.displayName(),
                nurse.roles(),
                List.of(new HeldCredential(CredentialKind.LICENCE, last)),
                nurse.shifts(),
                List.of(),
                true,
                nurse.skills());

        assertThat(nurse.can(need, last)).isTrue();
        assertThat(nurse.can(need, last.plusDays(1))).isFalse();
        assertThat(without.can(need, last)).as("never held").isFalse();
        assertThat(nurse.with(Set.of()).can(need, last)).isFalse();
    }

    @Test
    void aProposalSaysWhenASkillNarrowedTheChoice() {
        assertThat(reasons(SECOND)).contains("Only a nurse with the skill Difficult venous access: 1 of 2 nurses.");
        assertThat(reasons(FIRST, SECOND)).noneMatch(reason -> reason.contains("with the skill"));
    }

    @Test
    void aSkillThatTheListDoesNotHaveIsRefusedWhoeverNamesIt() {
        listed(SPANISH);

        refused("skill-unknown", () -> can(FIRST, "Portuguese"));
        refused("skill-unknown", () -> started(Set.of("Portuguese")));
        assertThat(refused("skill-unknown", () -> can(FIRST, "Portuguese")).getMessage())
                .contains("expected of its list: Spanish");
    }

    @Test
    void theListKeepsASkillAsLongAsARunningCourseNeedsIt() {
        listed(VEINS, SPANISH);
        can(FIRST, VEINS.name());
        Course course = started(Set.of(VEINS.name()));

        Refused refused = refused("skill-needed", () -> listed(SPANISH));
        listed(VEINS);
        asPrescriber(() -> desk.discontinue.discontinue(course.courseId(), null, ChangeReason.OTHER, NOW));
        listed(SPANISH);

        assertThat(refused.getMessage()).contains(VEINS.name());
        assertThat(asPrescriber(() -> desk.clinics.get(Riverside.CLINIC_ID))
                        .state()
                        .skills())
                .containsExactly(SPANISH);
    }

    @Test
    void sessionsWhoseNurseLosesTheSkillAreToldAndANeedThatWouldStrandSomeIsRefused() {
        listed(SPANISH);
        can(FIRST, "Spanish");
        Course course = started(Set.of("Spanish"));
        can(FIRST);

        assertThat(asPrescriber(() -> desk.stranded.of(FIRST, NOW)))
                .hasSize(course.sessions().size())
                .allSatisfy(session -> assertThat(session.reasons())
                        .containsExactly("The nurse, staff-nurse, does not have the skill Spanish."));

        can(FIRST, "Spanish");
        listed(SPANISH, VEINS);
        refused(
                "sessions-in-the-way",
                () -> listed(SPANISH, new Skill(VEINS.name(), Set.of(Role.NURSE), null, Set.of("iv-induction"))));
    }

    private List<String> reasons(String... able) {
        Set<String> ids = Set.of(able);
        List<StaffMember> staff = Riverside.staff().stream()
                .map(person -> ids.contains(person.staffId()) ? person.with(Set.of(VEINS.name())) : person)
                .toList();
        Clinic clinic = Riverside.clinic().with(List.of(VEINS));
        CourseRequest request = new CourseRequest(
                "course",
                Treatments.of(Riverside.iv(), clinic, Set.of(VEINS.name())),
                Wishes.NONE,
                Presence.ALWAYS,
                NOW,
                MONDAY,
                14,
                null);
        return new SeriesPlanner(new Situation(clinic, staff, List.of(), List.of()), request)
                .best()
                .orElseThrow()
                .reasons();
    }

    private void listed(Skill... skills) {
        asPrescriber(() ->
                desk.setUp.setUp(Riverside.CLINIC_ID, null, Riverside.clinic().with(List.of(skills)), NOW));
    }

    private void can(String staffId, String... skills) {
        asPrescriber(() -> desk.enter.enter(desk.staff.get(staffId).state().with(Set.of(skills)), null, NOW));
    }

    private Course started(Set<String> skills) {
        NewCourse wanted = new NewCourse(
                desk.eligiblePatient(), "iv-induction", List.of(), List.of(), MONDAY, Wishes.NONE, null, skills);
        return asPrescriber(() -> desk.start.start(UUID.randomUUID().toString(), wanted, NOW))
                .state();
    }
}
