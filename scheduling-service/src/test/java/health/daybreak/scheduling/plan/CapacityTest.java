package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Violation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private ClinicDay day = ClinicDay.empty(MONDAY);

    @Test
    void aNurseWhoWatchesTwoChairsGetsNoThird() {
        take("chair-1", "staff-nurse");
        take("chair-2", "staff-nurse");
        Capacity capacity = capacity();

        assertThat(capacity.place(at(MONDAY, 9, 0), Team.ANYONE))
                .hasValueSatisfying(slot -> assertThat(slot.nurseId()).isEqualTo("staff-nurse-2"));
        assertThat(capacity.whyNot(at(MONDAY, 9, 0), new Team(null, "staff-nurse", null, null)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("nurse.free");
                    assertThat(violation.taken()).isTrue();
                });
    }

    @Test
    void aVisitEndsWithTheOpeningHoursAndNotAQuarterLater() {
        assertThat(rules(at(MONDAY, 16, 0), Team.ANYONE)).isEmpty();
        assertThat(rules(at(MONDAY, 16, 15), Team.ANYONE)).containsExactly("clinic.open");
    }

    @Test
    void aVisitStartsOnTheQuarterOfTheHour() {
        assertThat(rules(at(MONDAY, 9, 10), Team.ANYONE)).containsExactly("slot.on-the-grid");
    }

    @Test
    void aRoomForTalkingIsNoPlaceForAnInfusion() {
        assertThat(rules(at(MONDAY, 9, 0), new Team("room-a", null, null, null)))
                .containsExactly("chair.on-duty");
    }

    @Test
    void everyRuleThatIsBrokenIsNamed() {
        assertThat(rules(at(MONDAY, 9, 0), new Team("room-a", "staff-prescriber", "staff-nurse", null)))
                .containsExactly("chair.on-duty", "nurse.on-duty", "prescriber.on-duty");
    }

    private List<String> rules(Instant startsAt, Team team) {
        return capacity().whyNot(startsAt, team).stream().map(Violation::rule).toList();
    }

    private Capacity capacity() {
        return new Capacity(Treatments.dose(Riverside.iv()), Riverside.situation(List.of(day)));
    }

    private void take(String chair, String nurse) {
        Slot slot = new Slot(at(MONDAY, 8, 0), at(MONDAY, 18, 0), chair, nurse, "staff-prescriber", null);
        day = day.claim(new Claim(chair, chair, "course-" + chair, slot), 2);
    }
}
