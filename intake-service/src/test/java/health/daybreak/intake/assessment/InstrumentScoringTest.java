package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.platform.aggregate.Refused;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentScoringTest {

    private final Instruments instruments = InstrumentFiles.read();

    @Nested
    class Phq9 {

        private final Instrument phq9 = instruments.named("PHQ-9");

        @ParameterizedTest(name = "a total of {0} is {1}")
        @CsvSource({
            "0,MINIMAL",
            "4,MINIMAL",
            "5,MILD",
            "9,MILD",
            "10,MODERATE",
            "14,MODERATE",
            "15,MODERATELY_SEVERE",
            "19,MODERATELY_SEVERE",
            "20,SEVERE",
            "27,SEVERE"
        })
        void bandsBeginAndEndWhereTheyAreSaidTo(int total, String band) {
            assertThat(phq9.score(answersWithTotal(total, 9))).isEqualTo(new Score(total, band, 0));
        }

        @Test
        void nineItemsAreAddedUp() {
            assertThat(phq9.score(List.of(2, 2, 3, 3, 1, 2, 1, 0, 0)).total()).isEqualTo(14);
            assertThat(phq9.score(List.of(3, 3, 2, 3, 2, 3, 2, 1, 1)).total()).isEqualTo(20);
            assertThat(phq9.score(Collections.nCopies(9, 3)).total()).isEqualTo(27);
        }

        @Test
        void theTenthItemIsAskedAndDoesNotCount() {
            assertThat(phq9.score(List.of(1, 1, 1, 1, 1, 0, 0, 0, 0, 3)).total())
                    .isEqualTo(5);
        }

        @Test
        void oneOrTwoMissingAnswersAreReplacedByTheMeanOfTheOthers() {
            assertThat(phq9.score(Arrays.asList(2, 2, 2, 2, 2, 2, 2, null, null)))
                    .isEqualTo(new Score(18, "MODERATELY_SEVERE", 2));
            assertThat(phq9.score(Arrays.asList(1, 1, 1, 1, null, 0, 0, 0, 0))).isEqualTo(new Score(5, "MILD", 1));
        }

        @Test
        void threeMissingAnswersMakeTheScoreInvalid() {
            refused("too-many-answers-missing", phq9, Arrays.asList(2, 2, 2, 2, 2, 2, null, null, null));
        }

        @Test
        void eightAnswersAreRefused() {
            refused("wrong-number-of-answers", phq9, Collections.nCopies(8, 1));
        }

        @Test
        void elevenAnswersAreRefused() {
            refused("wrong-number-of-answers", phq9, Collections.nCopies(11, 1));
        }

        @ParameterizedTest
        @CsvSource({"-1", "4"})
        void answersOutsideOfZeroToThreeAreRefused(int answer) {
            refused("answer-out-of-range", phq9, List.of(0, 0, 0, 0, 0, 0, 0, 0, answer));
        }
    }

    @Nested
    class Gad7 {

        private final Instrument gad7 = instruments.named("GAD-7");

        @ParameterizedTest(name = "a total of {0} is {1}")
        @CsvSource({"0,MINIMAL", "4,MINIMAL", "5,MILD", "9,MILD", "10,MODERATE", "14,MODERATE", "15,SEVERE", "21,SEVERE"
        })
        void bandsBeginAndEndWhereTheyAreSaidTo(int total, String band) {
            assertThat(gad7.score(answersWithTotal(total, 7))).isEqualTo(new Score(total, band, 0));
        }

        @Test
        void sevenItemsAreAddedUp() {
            assertThat(gad7.score(List.of(3, 2, 1, 3, 0, 2, 1)).total()).isEqualTo(12);
        }

        @Test
        void aMissingAnswerIsRefused() {
            refused("too-many-answers-missing", gad7, Arrays.asList(1, 1, 1, 1, 1, 1, null));
        }
    }

    @Nested
    class SuicideScreener {

        private final Instrument screener = instruments.named("C-SSRS");

        @ParameterizedTest(name = "{0}: {8}")
        @CsvSource({
            "nothing,                      0, 0,  ,  ,  , 0,  , NONE",
            "a wish to be dead,            1, 0,  ,  ,  , 0,  , LOW",
            "thoughts without a method,    1, 1, 0, 0, 0, 0,  , LOW",
            "thoughts without a wish,      0, 1, 0, 0, 0, 0,  , LOW",
            "a method,                     1, 1, 1, 0, 0, 0,  , MODERATE",
            "behaviour long ago,           0, 0,  ,  ,  , 1, 0, MODERATE",
            "some intent,                  1, 1, 1, 1, 0, 0,  , HIGH",
            "a plan,                       1, 1, 1, 0, 1, 0,  , HIGH",
            "behaviour within 3 months,    0, 0,  ,  ,  , 1, 1, HIGH",
            "wish and behaviour long ago,  1, 0,  ,  ,  , 1, 0, MODERATE"
        })
        void theMostSeriousAnswerDecides(
                String what,
                Integer q1,
                Integer q2,
                @Nullable Integer q3,
                @Nullable Integer q4,
                @Nullable Integer q5,
                Integer q6,
                @Nullable Integer q6a,
                String band) {
            assertThat(screener.score(Arrays.asList(q1, q2, q3, q4, q5, q6, q6a)))
                    .as(what)
                    .isEqualTo(new Score(null, band, 0));
        }

        @Test
        void intentWithoutThoughtsIsContradictory() {
            refused("contradictory-answers", screener, Arrays.asList(1, 0, null, 1, null, 0, null));
        }

        @Test
        void recentBehaviourWithoutBehaviourIsContradictory() {
            refused("contradictory-answers", screener, Arrays.asList(0, 0, null, null, null, 0, 1));
        }

        @Test
        void thoughtsWithoutTheFollowingQuestionsAreIncomplete() {
            refused("answer-missing", screener, Arrays.asList(1, 1, 0, null, 0, 0, null));
        }

        @Test
        void behaviourWithoutItsTimeIsIncomplete() {
            refused("answer-missing", screener, Arrays.asList(0, 0, null, null, null, 1, null));
        }

        @Test
        void anUnansweredFirstQuestionIsIncomplete() {
            refused("answer-missing", screener, Arrays.asList(null, 0, null, null, null, 0, null));
        }
    }

    @Test
    void anInstrumentThatIsNotInUseIsRefusedAndThoseInUseAreNamed() {
        assertThatThrownBy(() -> instruments.named("HAM-D"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PHQ-9");
    }

    @Test
    void everyInstrumentNamesItsLicenceAndSources() {
        assertThat(instruments.all()).allSatisfy(instrument -> {
            assertThat(instrument.licence()).isNotBlank();
            assertThat(instrument.scoring().source().citation()).isNotBlank();
            assertThat(instrument.bandsSource().citation()).isNotBlank();
        });
    }

    static List<Integer> answersWithTotal(int total, int items) {
        Integer[] answers = new Integer[items];
        for (int index = 0; index < items; index++) {
            int left = items - index - 1;
            answers[index] = Math.max(0, Math.min(3, total - Math.min(total, left * 3)));
            total -= answers[index];
        }
        return List.of(answers);
    }

    private static void refused(String code, Instrument instrument, List<@Nullable Integer> answers) {
        assertThatThrownBy(() -> instrument.score(answers)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(Refused.Kind.UNPROCESSABLE);
        });
    }
}
