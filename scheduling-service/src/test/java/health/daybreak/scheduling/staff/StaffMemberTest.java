package health.daybreak.scheduling.staff;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.platform.aggregate.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final Shift MORNING = new Shift(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));

    @Test
    void aCredentialCountsOnItsLastDayAndNotTheDayAfter() {
        StaffMember nurse = nurse(List.of(MORNING), List.of(), MONDAY);

        assertThat(nurse.plannable(Role.NURSE, MONDAY)).containsExactly(MORNING);
        assertThat(nurse.plannable(Role.NURSE, MONDAY.plusDays(7))).isEmpty();
    }

    @Test
    void leaveCoversItsFirstAndItsLastDay() {
        StaffMember nurse =
                nurse(List.of(MORNING), List.of(new Leave(MONDAY, MONDAY.plusDays(7))), LocalDate.of(2030, 1, 1));

        assertThat(nurse.plannable(Role.NURSE, MONDAY)).isEmpty();
        assertThat(nurse.plannable(Role.NURSE, MONDAY.plusDays(7))).isEmpty();
        assertThat(nurse.plannable(Role.NURSE, MONDAY.plusDays(14))).containsExactly(MORNING);
    }

    @Test
    void nobodyIsPlannedForARoleTheyDoNotHave() {
        assertThat(nurse(List.of(MORNING), List.of(), MONDAY).plannable(Role.THERAPIST, MONDAY))
                .isEmpty();
    }

    @Test
    void aShiftThatEndsBeforeItStartsIsRefused() {
        refused(new Shift(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(8, 0)));
    }

    @Test
    void overlappingShiftsAreRefused() {
        refused(MORNING, new Shift(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(14, 0)));
    }

    @Test
    void othersHearOfRolesAndCredentials() {
        assertThat(nurse(List.of(), List.of(), MONDAY)
                        .updated(NOW, ZoneId.of("America/New_York"))
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(StaffUpdated.class, event -> {
                    assertThat(event.roles()).containsExactly("NURSE");
                    assertThat(event.credentials().getFirst().kind()).isEqualTo("LICENCE");
                    assertThat(event.timeZone()).isEqualTo("America/New_York");
                });
    }

    private static void refused(Shift... shifts) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> nurse(List.of(shifts), List.of(), MONDAY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("staff-not-possible"));
    }

    private static StaffMember nurse(List<Shift> shifts, List<Leave> leave, LocalDate licensedUntil) {
        return new StaffMember(
                "staff-nurse",
                "Maya Okafor",
                Set.of(Role.NURSE),
                List.of(new HeldCredential(CredentialKind.LICENCE, licensedUntil)),
                shifts,
                leave,
                true);
    }
}
