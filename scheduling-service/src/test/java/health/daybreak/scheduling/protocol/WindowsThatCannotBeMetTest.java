package health.daybreak.scheduling.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A protocol that nobody could follow is refused when it is read, so that the service does not start with it. */
class WindowsThatCannotBeMetTest {

    @Test
    void sixSessionsTwoDaysApartAtMostThreeInSevenDaysNeedElevenDays() {
        assertThat(new Induction(6, 3, 48, 3, 7, 11).withinDays()).isEqualTo(11);
        refused(() -> new Induction(6, 3, 48, 3, 7, 10), "take at least 11 days");
    }

    @Test
    void gapsThatMustBeShortAndWeeksThatMustBeEmptyExcludeEachOther() {
        refused(() -> new Induction(4, 1, 48, 1, 6, 60), "at most 1 in 7 days and at most 6 days");
    }

    @Test
    void aConversationHasAWindowOfWholeDays() {
        VisitNeeds hour = VisitNeeds.throughout(60, true);
        refused(() -> new Conversation(hour, 24, 24), "window");
        refused(() -> new Conversation(hour, 20, 72), "window");
    }

    @Test
    void phasesAndCleaningAreOnTheGrid() {
        refused(() -> VisitNeeds.throughout(50, false), "multiple of 15");
        refused(() -> new VisitNeeds(VisitNeeds.throughout(60, false).phases(), 10), "Cleaning takes a multiple of 15");
        refused(() -> new VisitNeeds(List.of(), 0), "at least one phase");
    }

    @Test
    void maintenanceIntervalsAreInOrder() {
        refused(() -> new Maintenance(14, 28, 21, 84, 7, 6, 5), "cannot be met");
    }

    private static void refused(ThrowingCallable making, String because) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(because);
    }
}
