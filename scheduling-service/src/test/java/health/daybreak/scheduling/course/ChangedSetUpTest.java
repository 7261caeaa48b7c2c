package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.CLINIC_ID;
import static health.daybreak.scheduling.Riverside.CLOSES;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.clinic.SetUpClinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.stranded.StrandedSession;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes under booked sessions: the clinic's set-up is kept until they are moved, people's absence is told. */
class ChangedSetUpTest {

    private final Desk desk = Desk.inMemory();
    private Slot first = new Slot(NOW, NOW, "", "", "", null);
    private List<String> sessions = List.of();

    @BeforeEach
    void aBookedCourse() {
        Course course = desk.startBest(desk.eligiblePatient(), "course-1").state();
        sessions = course.sessions().stream().map(CourseSession::sessionId).toList();
        first = course.session("course-1-1").place().slot();
    }

    @Test
    void aChairWithBookingsIsNotRemovedAndTheSessionsAreNamed() {
        Refused refused = refused(without(first.chairId()));

        assertThat(refused.getMessage()).contains("course-1-1", first.chairId(), "Move or cancel them first");
        assertThat(named(refused)).contains("course-1-1").isSubsetOf(sessions);
        assertThat(clinic()).isEqualTo(Riverside.clinic());
    }

    @Test
    void aChairOnWhichNothingIsBookedAnyMoreIsRemoved() {
        Desk.asPrescriber(() -> desk.discontinue.discontinue("course-1", null, ChangeReason.OTHER, NOW));

        assertThat(setUp(without(first.chairId())).stranded()).isEmpty();
        assertThat(clinic().has(first.chairId())).isFalse();
    }

    @Test
    void aChairKeepsWhatIsBookedOnIt() {
        Clinic before = Riverside.clinic();
        List<Chair> chairs = before.chairs().stream()
                .map(chair -> new Chair(chair.chairId(), chair.name(), Set.of(Route.IM, Route.KAP)))
                .toList();

        assertThat(refused(with(before.openingHours(), List.of(), chairs, NEW_YORK, 2))
                        .getMessage())
                .contains("no longer fit");
    }

    @Test
    void aHolidayOnADayWithBookingsIsRefused() {
        LocalDate day = first.startsAt().atZone(NEW_YORK).toLocalDate();
        Clinic before = Riverside.clinic();

        Refused refused = refused(with(before.openingHours(), List.of(day), before.chairs(), NEW_YORK, 2));

        assertThat(named(refused)).containsExactly("course-1-1");
    }

    @Test
    void openingHoursAreNotCutShortUnderABooking() {
        List<OpenHours> late = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpenHours(day, LocalTime.of(17, 0), CLOSES))
                .toList();

        assertThat(named(refused(with(late, List.of(), Riverside.clinic().chairs(), NEW_YORK, 2))))
                .isNotEmpty();
    }

    @Test
    void theZoneIsNotChangedUnderABooking() {
        Clinic before = Riverside.clinic();
        ZoneId chicago = ZoneId.of("America/Chicago");

        assertThat(named(refused(with(before.openingHours(), List.of(), before.chairs(), chicago, 2))))
                .containsExactlyElementsOf(sessions);
    }

    @Test
    void anotherRatioIsRefusedWhereANurseWouldWatchTooMany() {
        for (int course = 2; course <= 4; course++) {
            desk.startBest(desk.eligiblePatient(), "course-" + course);
        }
        Clinic before = Riverside.clinic();
        Clinic stricter = with(before.openingHours(), List.of(), before.chairs(), NEW_YORK, 1);
        boolean shared =
                !Desk.asPrescriber(() -> desk.stranded.under(stricter, NOW)).isEmpty();

        assertThat(shared).as("two of these courses share a nurse").isTrue();
        assertThat(refused(stricter).getMessage()).contains("at most 1 at the same time");
    }

    @Test
    void aNurseOnLeaveIsEnteredAndTheSessionsLeftWithoutHerAreTold() {
        LocalDate day = first.startsAt().atZone(NEW_YORK).toLocalDate();

        enter(
                nurseOf(first),
                person -> new StaffMember(
                        person.staffId(),
                        person.displayName(),
                        person.roles(),
                        person.credentials(),
                        person.shifts(),
                        List.of(new Leave(day, day)),
                        true));

        assertThat(strandedBecauseOf(nurseOf(first)))
                .extracting(StrandedSession::sessionId)
                .containsExactly("course-1-1");
        assertThat(strandedBecauseOf(nurseOf(first)).getFirst().reasons())
                .singleElement()
                .asString()
                .contains("nurse", nurseOf(first), "not there");
    }

    @Test
    void whoLeavesForGoodLeavesAListOfEverythingThatWasTheirs() {
        enter(
                prescriberOf(first),
                person -> new StaffMember(
                        person.staffId(),
                        person.displayName(),
                        person.roles(),
                        person.credentials(),
                        person.shifts(),
                        List.of(),
                        false));

        assertThat(Desk.asPrescriber(() -> desk.stranded.now(NOW)))
                .extracting(StrandedSession::sessionId)
                .containsExactlyElementsOf(sessions);
    }

    @Test
    void twoShiftsThatMeetCoverASessionAcrossThem() {
        LocalTime within = first.startsAt().atZone(NEW_YORK).toLocalTime().plusMinutes(30);
        List<Shift> halves = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            halves.add(new Shift(day, within, CLOSES));
            halves.add(new Shift(day, OPENS, within));
        }

        enter(
                nurseOf(first),
                person -> new StaffMember(
                        person.staffId(),
                        person.displayName(),
                        person.roles(),
                        person.credentials(),
                        halves,
                        List.of(),
                        true));

        assertThat(strandedBecauseOf(nurseOf(first))).isEmpty();
    }

    private static Clinic with(
            List<OpenHours> hours, List<LocalDate> closed, List<Chair> chairs, ZoneId zone, int chairsPerNurse) {
        return new Clinic("Riverside clinic", zone, hours, closed, chairs, chairsPerNurse);
    }

    private static Clinic without(String chairId) {
        Clinic before = Riverside.clinic();
        return with(
                before.openingHours(),
                List.of(),
                before.chairs().stream()
                        .filter(chair -> !chair.chairId().equals(chairId))
                        .toList(),
                NEW_YORK,
                2);
    }

    private SetUpClinic.Outcome setUp(Clinic clinic) {
        return Desk.asPrescriber(() -> desk.setUp.setUp(CLINIC_ID, null, clinic, NOW));
    }

    private Refused refused(Clinic clinic) {
        List<Refused> refusals = new ArrayList<>();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> setUp(clinic)).satisfies(refusals::add);
        assertThat(refusals.getFirst().code()).isEqualTo("sessions-in-the-way");
        assertThat(clinic()).as("the clinic stays as it was").isEqualTo(Riverside.clinic());
        return refusals.getFirst();
    }

    private static List<String> named(Refused refused) {
        List<?> sessions = (List<?>) refused.details().getOrDefault("sessions", List.of());
        return sessions.stream()
                .map(session -> ((StrandedSession) session).sessionId())
                .toList();
    }

    private Clinic clinic() {
        return Desk.asPrescriber(() -> desk.clinics.get(CLINIC_ID)).state();
    }

    private void enter(String staffId, UnaryOperator<StaffMember> change) {
        Desk.asPrescriber(
                () -> desk.enter.enter(change.apply(desk.staff.get(staffId).state()), null, NOW));
    }

    private List<StrandedSession> strandedBecauseOf(String staffId) {
        return Desk.asPrescriber(() -> desk.stranded.of(staffId, NOW));
    }

    private static String nurseOf(Slot dose) {
        return Objects.requireNonNull(dose.nurseId());
    }

    private static String prescriberOf(Slot dose) {
        return Objects.requireNonNull(dose.prescriberId());
    }
}
