package health.daybreak.scheduling.stranded;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.VisitNeeds;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a set-up leaves without its people; they are needed in some phases of a visit only. */
class SetUpTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Claim visit = visitAt(NINE);

    @Test
    void aPrescriberWhoComesWhenOneIsNeededLeavesNobodyStranded() {
        assertThat(reasons(NINE.plusMinutes(15))).isEmpty();
    }

    @Test
    void aPrescriberWhoComesAQuarterTooLateDoes() {
        assertThat(reasons(NINE.plusMinutes(30)))
                .containsExactly("The prescriber, Dr Rossi, is not there at that time.");
    }

    private List<String> reasons(LocalTime prescriberComes) {
        SetUp setUp = SetUp.of(
                Riverside.clinic(),
                List.of(
                        person("nurse", "Maya Okafor", Role.NURSE, NINE),
                        person("prescriber", "Dr Rossi", Role.PRESCRIBER, prescriberComes)));
        return setUp.reasons(List.of(visit), claim -> List.of()).getOrDefault(visit, List.of());
    }

    private static StaffMember person(String id, String name, Role role, LocalTime from) {
        Shift shift = new Shift(DayOfWeek.MONDAY, from, LocalTime.of(17, 0));
        return new StaffMember(id, name, Set.of(role), List.of(), List.of(shift), List.of(), true);
    }

    private static Claim visitAt(LocalTime time) {
        VisitNeeds needs = new VisitNeeds(
                List.of(
                        new VisitPhase("Check-in", 15, true, null, false, false),
                        new VisitPhase("Infusion", 60, true, null, true, false)),
                0);
        Instant start = Riverside.at(Riverside.MONDAY, time.getHour(), time.getMinute());
        Slot slot = new Slot(start, start.plusSeconds(75 * 60), "chair-1", "nurse", "prescriber", null);
        return new Claim("claim", "session", "course", slot, needs);
    }
}
