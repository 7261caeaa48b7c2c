package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first dose is 15 minutes into session 1; session n is 3 (n - 1) days later, its score 25 minutes earlier. */
class WeekTest {

    private static final Instant FIRST_DOSE = Story.startOf(1).plusSeconds(900);

    @Test
    void theLastScoreOfAWeekSinceTheFirstDoseCounts() {
        List<OutcomeRow> weeks = weeks(
                Story.startOf(30),
                Story.inTreatment("p", 20)
                        .session(1, 20)
                        .session(2, 15)
                        .session(3, 12)
                        .session(4, 9));

        assertThat(weeks).extracting(OutcomeRow::week).containsExactly(1, 2);
        assertThat(weeks.getFirst().meanScore()).isEqualByComparingTo("12");
        assertThat(weeks.getLast().response()).isEqualTo(Share.of(1, 1, 0));
    }

    @Test
    void aScoreIsMissingOnceTheWeekIsOver() {
        Story answered = Story.inTreatment("a", 20).session(1, 20).session(2, 15);
        Story silent = Story.inTreatment("b", 20).session(1, 20);
        Instant end = FIRST_DOSE.plus(Duration.ofDays(7));

        OutcomeRow before = weeks(end.minusMillis(1), answered, silent).getFirst();
        assertThat(before.reached()).isEqualTo(1);
        assertThat(before.ongoing()).isEqualTo(1);

        OutcomeRow over = weeks(end, answered, silent).getFirst();
        assertThat(over.reached()).isEqualTo(2);
        assertThat(over.withoutScore()).isEqualTo(1);
        assertThat(over.missingPercent()).isEqualTo(50);
        assertThat(over.response()).isEqualTo(Share.of(0, 1, 1));
    }

    @Test
    void aCourseThatEndedIsNotMissedInLaterWeeks() {
        Story ended =
                Story.inTreatment("ended in the third week", 20).session(1, 20).discontinued();
        Story goesOn = Story.inTreatment("p", 20)
                .session(1, 20)
                .session(2, 15)
                .session(4, 12)
                .session(7, 12)
                .session(9, 9);

        List<OutcomeRow> weeks = weeks(Story.startOf(30), ended, goesOn);

        assertThat(weeks).extracting(OutcomeRow::reached).containsExactly(2, 2, 2, 1);
        assertThat(weeks).extracting(OutcomeRow::endedBefore).containsExactly(0, 0, 0, 1);
    }

    private static List<OutcomeRow> weeks(Instant now, Story... stories) {
        return Outcomes.phq9(now, stories).weeks();
    }
}
