package health.daybreak.scheduling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.model.Violation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule just kept and just broken. */
class SeriesRulesTest {

    private static final LocalDateTime START = LocalDate.of(2026, 1, 5).atTime(9, 0);

    private final SeriesRules iv = new SeriesRules(Riverside.iv().induction());
    private final SeriesRules kap = new SeriesRules(Riverside.kap().induction());

    @Nested
    class FortyEightHours {

        @Test
        void exactlyFortyEightAreEnough() {
            assertThat(broken(iv, 0, 48, 168, 216, 336, 384)).isEmpty();
        }

        @Test
        void aQuarterOfAnHourLessIsRefused() {
            List<Start> series = hours(0, 48, 168, 216, 336, 384);
            series.set(1, new Start(2, START.plusHours(48).minusMinutes(15)));
            assertThat(iv.check(series)).extracting(Violation::rule).containsExactly("spacing.min-hours");
        }
    }

    @Nested
    class AtMostThreeInSevenDays {

        @Test
        void theFourthOnTheSeventhDayAfterTheFirstIsAllowed() {
            assertThat(broken(iv, 0, 48, 96, 168, 216, 264)).isEmpty();
        }

        @Test
        void theFourthOnTheSixthDayIsRefused() {
            assertThat(broken(iv, 0, 48, 96, 144, 240, 288)).contains("spacing.max-in-7-days");
        }

        @Test
        void withATherapistTheThirdIsRefused() {
            assertThat(broken(kap, 0, 72, 144, 312)).contains("spacing.max-in-7-days");
            assertThat(broken(kap, 0, 72, 168, 312)).isEmpty();
        }
    }

    @Test
    void sevenDaysBetweenSessionsAreAllowedAndEightAreNot() {
        assertThat(broken(iv, 0, 168, 240, 312, 384, 456)).isEmpty();
        assertThat(broken(iv, 0, 192, 264, 336, 408, 480)).containsExactly("spacing.max-days");
    }

    @Test
    void threeWeeksFromFirstToLastAreAllowedAndADayMoreIsNot() {
        assertThat(broken(iv, 0, 96, 192, 288, 384, 504)).isEmpty();
        assertThat(broken(iv, 0, 96, 192, 288, 384, 528)).containsExactly("series.within-days");
    }

    @Test
    void theNumberOfSessionsIsTheProtocols() {
        assertThat(broken(iv, 0, 72, 168, 240, 336)).containsExactly("series.count");
    }

    @Test
    void sessionsKeepTheirOrder() {
        List<Start> series = hours(0, 72, 168);
        series.set(1, new Start(2, START.plusHours(300)));
        assertThat(iv.checkOne(series, 2)).extracting(Violation::rule).contains("series.in-order");
    }

    @Test
    void whatOtherSessionsBreakDoesNotKeepOneFromMoving() {
        assertThat(iv.checkOne(hours(0, 72, 100, 200, 290, 340), 1)).isEmpty();
    }

    @Test
    void aDistanceThatIsTooLongAlreadyIsHeldAgainstNoMoveAndOneThatIsNotIs() {
        // The course rested for five weeks after its first session.
        List<Start> others = hours(0, 840, 936, 1_032);
        Start second = others.remove(1);

        assertThat(iv.checkMove(others, second, new Start(2, START.plusHours(864))))
                .isEmpty();
        assertThat(iv.checkMove(others, second, new Start(2, START.plusHours(912))))
                .extracting(Violation::rule)
                .containsExactly("spacing.min-hours");
        List<Start> near = hours(0, 72, 168);
        Start third = near.remove(2);
        assertThat(iv.checkMove(near, third, new Start(3, START.plusHours(288))))
                .extracting(Violation::rule)
                .containsExactly("spacing.max-days");
    }

    private static List<String> broken(SeriesRules rules, int... hours) {
        return rules.check(hours(hours)).stream().map(Violation::rule).toList();
    }

    private static List<Start> hours(int... hours) {
        List<Start> series = new ArrayList<>();
        for (int hour : hours) {
            series.add(new Start(series.size() + 1, START.plusHours(hour)));
        }
        return series;
    }
}
