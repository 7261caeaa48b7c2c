package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeFiguresTest {

    private static final Instant SOON = Story.startOf(3);

    @Nested
    class Response {

        @Test
        void isADropOfHalfTheBaselineOrMore() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 20).session(2, 10))
                            .response())
                    .isEqualTo(Share.of(1, 1, 0));
        }

        @Test
        void isNotReachedOnePointAbove() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 20).session(2, 11))
                            .response())
                    .isEqualTo(Share.of(0, 1, 0));
        }

        @Test
        void ofAnOddBaselineNeedsTheWholePoint() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 19).session(2, 10))
                            .response())
                    .isEqualTo(Share.of(0, 1, 0));
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 19).session(2, 9))
                            .response())
                    .isEqualTo(Share.of(1, 1, 0));
        }

        @Test
        void cannotBeReachedFromZero() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 0).session(2, 0))
                            .response())
                    .isEqualTo(Share.of(0, 1, 0));
        }
    }

    @Nested
    class Remission {

        @Test
        void isATotalBelowFive() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 19).session(2, 4))
                            .remission())
                    .isEqualTo(Share.of(1, 1, 0));
        }

        @Test
        void isNotATotalOfFive() {
            assertThat(secondRow(Story.inTreatment("p", 19).session(1, 19).session(2, 5))
                            .remission())
                    .isEqualTo(Share.of(0, 1, 0));
        }
    }

    @Nested
    class WorseningAndMeaningfulChange {

        @Test
        void aRiseOfFiveIsWorse() {
            assertThat(secondRow(Story.inTreatment("p", 12).session(1, 12).session(2, 17))
                            .worse())
                    .isEqualTo(Share.of(1, 1, 0));
        }

        @Test
        void aRiseOfFourIsNot() {
            assertThat(secondRow(Story.inTreatment("p", 12).session(1, 12).session(2, 16))
                            .worse())
                    .isEqualTo(Share.of(0, 1, 0));
        }

        @Test
        void aDropOfSixIsMeaningfulAndOneOfFiveIsNot() {
            OutcomeRow row = secondRow(
                    Story.inTreatment("a", 19).session(1, 19).session(2, 13),
                    Story.inTreatment("b", 19).session(1, 19).session(2, 14));

            assertThat(row.meaningful()).isEqualTo(Share.of(1, 2, 0));
        }
    }

    @Test
    void aRowSaysWhoIsMissingFromIt() {
        OutcomeRow row = secondRow(
                Story.inTreatment("analysed", 20).session(1, 20).session(2, 8),
                Story.inTreatment("did not answer", 20).session(1, 20).booked(2).completed(2),
                Story.of("no baseline")
                        .eligible(null)
                        .started()
                        .booked(1)
                        .completed(1)
                        .session(2, 8),
                Story.inTreatment("still to come", 20).session(1, 20).booked(2),
                Story.inTreatment("left", 20).session(1, 20).discontinued());

        assertThat(row.reached()).isEqualTo(3);
        assertThat(row.analysed()).isEqualTo(1);
        assertThat(row.withoutScore()).isEqualTo(1);
        assertThat(row.withoutBaseline()).isEqualTo(1);
        assertThat(row.ongoing()).isEqualTo(1);
        assertThat(row.endedBefore()).isEqualTo(1);
        assertThat(row.response()).isEqualTo(Share.of(1, 1, 2));
    }

    @Test
    void changeIsScoreMinusBaseline() {
        OutcomeRow row = secondRow(
                Story.inTreatment("a", 20).session(1, 20).session(2, 8),
                Story.inTreatment("b", 20).session(1, 16).session(2, 15));

        assertThat(row.meanScore()).isEqualByComparingTo("11.5");
        assertThat(row.change().mean()).isEqualByComparingTo("-6.5");
        assertThat(row.change().median()).isEqualByComparingTo("-6.5");
    }

    @Test
    void withNothingAnalysedThereIsNoMeanAndNoPercentage() {
        OutcomeRow row = secondRow(
                Story.inTreatment("p", 20).booked(1).completed(1).booked(2).completed(2));

        assertThat(row.change().mean()).isNull();
        assertThat(Objects.requireNonNull(row.response()).percent()).isNull();
    }

    @Test
    void theLaterOfTwoAnswersBeforeOneSessionCounts() {
        Story story = Story.inTreatment("p", 20).session(1, 20).session(2, 15).scoredBefore(2, "PHQ-9", 9);

        assertThat(secondRow(story).meanScore()).isEqualByComparingTo("9");
    }

    @Test
    void whatIsNotDefinedForAnInstrumentIsNotShown() {
        Story story = Story.inTreatment("p", 20)
                .booked(1)
                .scoredBefore(1, "GAD-7", 15)
                .completed(1)
                .booked(2)
                .scoredBefore(2, "GAD-7", 11)
                .completed(2);
        OutcomeRow row = Outcomes.of(Criteria.GAD_7, SOON, story).rows().getFirst();

        assertThat(row.response()).isNull();
        assertThat(row.remission()).isNull();
        assertThat(row.meaningful()).isEqualTo(Share.of(1, 1, 0));
    }

    private static OutcomeRow secondRow(Story... stories) {
        OutcomeRow row = Outcomes.phq9(SOON, stories).rows().getFirst();
        assertThat(row.sessionNumber()).isEqualTo(2);
        return row;
    }
}
