package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.store.InstrumentFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Holds for all answers, not only for those that somebody thought of. */
class ScoringPropertiesTest {

    private final Instruments instruments = InstrumentFiles.read();

    @Property
    void everySumHasABandWhoseRangeHoldsIt(@ForAll("phq9Answers") List<Integer> answers) {
        Instrument phq9 = instruments.named("PHQ-9");
        Score score = phq9.score(answers);
        int total = Objects.requireNonNull(score.total());
        assertThat(phq9.bands())
                .filteredOn(band -> band.from() <= total && total <= band.to())
                .extracting(Band::name)
                .containsExactly(score.band());
    }

    @Property
    void aWorseAnswerNeverLowersTheTotal(
            @ForAll("phq9AnswersWithGaps") List<@Nullable Integer> answers, @ForAll int seed) {
        Instrument phq9 = instruments.named("PHQ-9");
        int item = Math.floorMod(seed, 9);
        Integer before = answers.get(item);
        if (before == null || before == 3) {
            return;
        }
        List<@Nullable Integer> worse = new ArrayList<>(answers);
        worse.set(item, before + 1);
        assertThat(Objects.requireNonNull(phq9.score(worse).total()))
                .isGreaterThanOrEqualTo(
                        Objects.requireNonNull(phq9.score(answers).total()));
    }

    @Property
    void aMoreSeriousAnswerNeverLowersTheTriage(@ForAll("screenerAnswers") List<Integer> answers, @ForAll int seed) {
        int item = Math.floorMod(seed, 7);
        List<Integer> worse = new ArrayList<>(answers);
        worse.set(item, 1);
        if (worse.get(1) == 0 && (worse.get(2) + worse.get(3) + worse.get(4) > 0)
                || worse.get(5) == 0 && worse.get(6) == 1) {
            return;
        }
        Instrument screener = instruments.named("C-SSRS");
        assertThat(SuicideTriage.valueOf(screener.score(worse).band()))
                .isGreaterThanOrEqualTo(
                        SuicideTriage.valueOf(screener.score(answers).band()));
    }

    @Provide
    Arbitrary<List<Integer>> phq9Answers() {
        return Arbitraries.integers().between(0, 3).list().ofSize(9);
    }

    @Provide
    Arbitrary<List<@Nullable Integer>> phq9AnswersWithGaps() {
        return Arbitraries.integers()
                .between(0, 3)
                .injectNull(0.1)
                .list()
                .ofSize(9)
                .filter(answers -> answers.stream().filter(Objects::isNull).count() <= 2);
    }

    @Provide
    Arbitrary<List<Integer>> screenerAnswers() {
        return Arbitraries.integers().between(0, 1).list().ofSize(7).map(raw -> {
            List<Integer> answers = new ArrayList<>(raw);
            for (int item = 2; item <= 4; item++) {
                answers.set(item, answers.get(1) * answers.get(item));
            }
            answers.set(6, answers.get(5) * answers.get(6));
            return answers;
        });
    }
}
