package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private final Instant completed = Story.startOf(1).plusSeconds(7_200);

    @Test
    void countsFromFourteenToThirtyOneDaysAfterTheLastSession() {
        for (int days : new int[] {14, 31}) {
            assertThat(followUp(Story.startOf(3), course().followedUp(1, days, 8))
                            .analysed())
                    .as("%s days", days)
                    .isEqualTo(1);
        }
        for (int days : new int[] {13, 32}) {
            assertThat(followUp(Story.startOf(3), course().followedUp(1, days, 8))
                            .analysed())
                    .as("%s days", days)
                    .isZero();
        }
    }

    @Test
    void isMissingOnlyWhenItsTimeIsOver() {
        Instant lastChance = completed.plus(Duration.ofDays(31));

        assertThat(followUp(lastChance, course()).withoutScore()).isZero();
        assertThat(followUp(lastChance.plusMillis(1), course()).withoutScore()).isEqualTo(1);
    }

    @Test
    void isNotDueWhileASessionOfTheInductionIsToCome() {
        Instant longAfter = completed.plus(Duration.ofDays(100));

        assertThat(followUp(longAfter, course().booked(2)).reached()).isZero();
        assertThat(followUp(longAfter, course().booked(2).cancelled(2, false)).reached())
                .isEqualTo(1);
    }

    private Story course() {
        return Story.inTreatment("p", 20).session(1, 20);
    }

    private OutcomeRow followUp(Instant now, Story story) {
        OutcomeRow row = Outcomes.phq9(now, story).rows().getLast();
        assertThat(row.point()).isEqualTo(Point.FOLLOW_UP);
        return row;
    }
}
