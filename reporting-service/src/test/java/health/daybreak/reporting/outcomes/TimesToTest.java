package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.Curve.AtRisk;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Session n is 3 (n - 1) days after the first; its score is taken 25 minutes before the hour of the first dose. */
class TimesToTest {

    @Test
    void aResponseIsOnTheDayOfTheFirstScoreThatShowsIt() {
        Curve curve = toResponse(Story.inTreatment("p", 20)
                .session(1, 20)
                .session(2, 15)
                .session(3, 10)
                .session(4, 8));

        assertThat(curve.courses()).isEqualTo(1);
        assertThat(curve.events()).isEqualTo(1);
        assertThat(curve.steps()).extracting(Curve.Day::day).containsExactly(5);
        assertThat(curve.medianDays()).isEqualTo(5);
    }

    @Test
    void whoDoesNotRespondIsWatchedAsFarAsTheLastScore() {
        Curve curve = toResponse(
                Story.inTreatment("a", 20).session(1, 20).session(2, 15).session(3, 14),
                Story.inTreatment("b", 20)
                        .session(1, 20)
                        .session(2, 15)
                        .session(3, 15)
                        .session(4, 10));

        assertThat(curve.steps().getFirst())
                .extracting(Curve.Day::day, Curve.Day::atRisk, Curve.Day::events, Curve.Day::censored)
                .containsExactly(5, 2, 0, 1);
        assertThat(curve.steps().getLast())
                .extracting(Curve.Day::day, Curve.Day::atRisk, Curve.Day::events, Curve.Day::censored)
                .containsExactly(8, 1, 1, 0);
        assertThat(curve.atRisk()).containsExactly(new AtRisk(0, 2), new AtRisk(7, 1));
    }

    @Test
    void withoutABaselineOrALaterScoreNobodyIsWatched() {
        Curve curve = toResponse(
                Story.inTreatment("no later score", 20).session(1, 20),
                Story.of("no baseline")
                        .eligible(null)
                        .started()
                        .booked(1)
                        .completed(1)
                        .session(2, 8));

        assertThat(curve.courses()).isZero();
        assertThat(curve.medianDays()).isNull();
    }

    @Test
    void aRelapseIsOnTheDayOfTheFirstScoreThatShowsNoResponseAnyMore() {
        Curve curve = Objects.requireNonNull(figures(
                        Story.inTreatment("p", 20)
                                .session(1, 20)
                                .session(2, 9)
                                .session(3, 8)
                                .session(4, 12)
                                .session(5, 9),
                        Story.inTreatment("never responded", 20).session(1, 20).session(2, 15))
                .timeToRelapse());

        assertThat(curve.courses()).isEqualTo(1);
        assertThat(curve.events()).isEqualTo(1);
        assertThat(curve.steps()).extracting(Curve.Day::day).containsExactly(6);
    }

    @Test
    void afterTheInductionTheyAreWatchedWhoRespondedByItsEnd() {
        Curve curve = withoutDose(
                Story.inTreatment("relapsed", 20).session(1, 20).session(2, 9).followedUp(2, 20, 15),
                Story.inTreatment("kept it", 20).session(1, 20).session(2, 9).followedUp(2, 30, 7),
                Story.inTreatment("responded only later", 20)
                        .session(1, 20)
                        .session(2, 15)
                        .followedUp(2, 20, 8));

        assertThat(curve.courses()).isEqualTo(2);
        assertThat(curve.events()).isEqualTo(1);
        assertThat(curve.steps()).extracting(Curve.Day::day).containsExactly(20, 30);
    }

    @Test
    void andOnlyUpToTheNextDose() {
        Curve curve = withoutDose(Story.inTreatment("p", 20)
                .session(1, 20)
                .session(2, 9)
                .maintenance(3, 9)
                .followedUp(3, 20, 15));

        assertThat(curve.events()).isZero();
        assertThat(curve.steps()).extracting(Curve.Day::day).containsExactly(2);
    }

    private static Curve toResponse(Story... stories) {
        return Objects.requireNonNull(figures(stories).timeToResponse());
    }

    private static Curve withoutDose(Story... stories) {
        return Objects.requireNonNull(figures(stories).timeToRelapseWithoutDose());
    }

    private static OutcomeFigures figures(Story... stories) {
        return Outcomes.phq9(Story.startOf(30), stories);
    }
}
