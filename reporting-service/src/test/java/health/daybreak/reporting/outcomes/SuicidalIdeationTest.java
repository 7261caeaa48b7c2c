package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import org.junit.jupiter.api.Test;

class SuicidalIdeationTest {

    @Test
    void isLowerOnlyOfThoseWhoHadAnyAndHigherOnlyOfThoseWhoCouldHaveMore() {
        OutcomeRow row = secondRow(
                asked("a", "HIGH", "LOW"),
                asked("b", "LOW", "LOW"),
                asked("c", "NONE", "NONE"),
                asked("d", "NONE", "MODERATE"));

        assertThat(row.analysed()).isEqualTo(4);
        assertThat(row.lower()).isEqualTo(Share.of(1, 2, 0));
        assertThat(row.higher()).isEqualTo(Share.of(1, 3, 0));
    }

    @Test
    void isNeverSummedSoThatThereIsNoMeanAndNoEffectSize() {
        OutcomeFigures figures = Outcomes.of(
                Criteria.C_SSRS,
                Story.startOf(3),
                asked("a", "HIGH", "LOW"),
                asked("b", "LOW", "LOW"),
                asked("c", "NONE", "NONE"));

        assertThat(figures.baseline().courses()).isEqualTo(3);
        assertThat(figures.baseline().mean()).isNull();
        assertThat(figures.rows().getFirst().meanScore()).isNull();
        assertThat(figures.rows().getFirst().change()).isEqualTo(new Change(null, null, null, null, null));
        assertThat(figures.timeToResponse()).isNull();
    }

    @Test
    void ofThoseNotAskedAgainOnlyTheOnesItIsAskedOfAreMissing() {
        OutcomeRow row = secondRow(
                asked("a", "HIGH", "LOW"),
                Story.inTreatment("silent", 20)
                        .ratedAtScreening("LOW")
                        .booked(1)
                        .completed(1)
                        .booked(2)
                        .completed(2),
                Story.inTreatment("silent without any", 20)
                        .ratedAtScreening("NONE")
                        .booked(1)
                        .completed(1)
                        .booked(2)
                        .completed(2));

        assertThat(row.lower()).isEqualTo(Share.of(1, 1, 1));
        assertThat(row.higher()).isEqualTo(Share.of(0, 0, 2));
    }

    @Test
    void aLevelThatThisVersionDoesNotKnowIsNoScore() {
        OutcomeRow row = secondRow(asked("a", "HIGH", "SOMETHING_NEW"));

        assertThat(row.analysed()).isZero();
        assertThat(row.withoutScore()).isEqualTo(1);
    }

    private static Story asked(String patient, String atScreening, String beforeSecond) {
        return Story.inTreatment(patient, 20)
                .ratedAtScreening(atScreening)
                .booked(1)
                .completed(1)
                .booked(2)
                .ratedBefore(2, beforeSecond)
                .completed(2);
    }

    private static OutcomeRow secondRow(Story... stories) {
        return Outcomes.of(Criteria.C_SSRS, Story.startOf(3), stories).rows().getFirst();
    }
}
