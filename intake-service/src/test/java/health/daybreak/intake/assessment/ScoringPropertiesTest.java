package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Holds for all answers to all instruments, not only for those that somebody thought of. */
class ScoringPropertiesTest {

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();
    private static final Set<String> REFUSALS =
            Set.of("too-many-answers-missing", "answer-missing", "contradictory-answers", "only-a-total");
    /** An instrument with one answer sheet that its items offer, gaps included. */
    record Sheet(Instrument instrument, List<@Nullable Integer> answers) {

        Optional<Score> score() {
            try {
                return Optional.of(instrument.score(answers));
            } catch (Refused refused) {
                assertThat(REFUSALS).contains(refused.code());
                return Optional.empty();
            }
        }

        /** The same with one answer raised by one step; nothing when it cannot be raised. */
        Optional<Sheet> raised(int index) {
            Item item = instrument.items().get(index);
            Integer answer = answers.get(index);
            if (answer == null || !offers(item, answer + 1)) {
                return Optional.empty();
            }
            List<@Nullable Integer> higher = new ArrayList<>(answers);
            higher.set(index, answer + 1);
            return Optional.of(new Sheet(instrument, higher));
        }

        private boolean offers(Item item, int value) {
            return instrument.choicesOf(item).stream().anyMatch(choice -> choice.value() == value);
        }
    }

    @Property(tries = 5000)
    void everySheetHasOneScoreOrAStatedRefusal(@ForAll("sheets") Sheet sheet) {
        sheet.score().ifPresent(score -> {
            assertThat(sheet.score()).contains(score);
            Range range = sheet.instrument().range();
            if (range == null) {
                assertThat(score.total()).isNull();
                assertThat(seriousness(sheet.instrument())).contains(score.band());
            } else {
                int total = total(score);
                assertThat(range.holds(total)).isTrue();
                assertThat(sheet.instrument().bands())
                        .filteredOn(band -> band.from() <= total && total <= band.to())
                        .extracting(Band::name)
                        .containsExactly(score.band());
            }
        });
    }

    @Property(tries = 5000)
    void aHigherAnswerNeverLowersTheScore(@ForAll("sheets") Sheet sheet) {
        sheet.score().ifPresent(before -> IntStream.range(0, sheet.answers().size())
                .mapToObj(sheet::raised)
                .flatMap(Optional::stream)
                .flatMap(higher -> higher.score().stream())
                .forEach(after -> assertThat(rank(sheet, after)).isGreaterThanOrEqualTo(rank(sheet, before))));
    }

    @Property(tries = 5000)
    void aWholeSheetWithoutContradictionsIsAlwaysScored(@ForAll("wholeSheets") Sheet sheet) {
        assertThat(sheet.score()).isPresent();
    }

    @Property
    void everyTotalWithinTheRangeIsTakenAndNoOther(
            @ForAll("instruments") Instrument instrument, @ForAll @IntRange(min = -5, max = 110) int total) {
        Range range = instrument.range();
        boolean possible = range != null && range.holds(total);
        try {
            assertThat(instrument.scoreOf(total).total()).isEqualTo(total);
            assertThat(possible).isTrue();
        } catch (Refused refused) {
            assertThat(possible).isFalse();
            assertThat(refused.code()).isIn("total-out-of-range", "answers-needed");
        }
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.of(INSTRUMENTS.all());
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return withAnswers(instrument -> instrument.items().stream()
                .map(item -> offered(instrument, item).injectNull(0.05))
                .toList());
    }

    @Provide
    Arbitrary<Sheet> wholeSheets() {
        return withAnswers(instrument -> instrument.items().stream()
                        .map(item -> offered(instrument, item))
                        .toList())
                .map(ScoringPropertiesTest::withoutContradictions);
    }

    private static Arbitrary<Sheet> withAnswers(Function<Instrument, List<Arbitrary<@Nullable Integer>>> answersTo) {
        List<Instrument> answered = INSTRUMENTS.all().stream()
                .filter(instrument -> !instrument.items().isEmpty())
                .toList();
        return Arbitraries.of(answered).flatMap(instrument -> Combinators.combine(answersTo.apply(instrument))
                .as(answers -> new Sheet(instrument, answers)));
    }

    private static Arbitrary<@Nullable Integer> offered(Instrument instrument, Item item) {
        return Arbitraries.of(
                instrument.choicesOf(item).stream().map(Choice::value).toList());
    }

    private static Sheet withoutContradictions(Sheet sheet) {
        List<@Nullable Integer> answers = new ArrayList<>(sheet.answers());
        for (Item item : sheet.instrument().items()) {
            Item.AskedIf gate = item.askedIf();
            Integer before = gate == null ? null : sheet.instrument().answerTo(gate.item(), answers);
            if (gate != null && before != null && before < gate.atLeast()) {
                answers.set(sheet.instrument().items().indexOf(item), null);
            }
        }
        return new Sheet(sheet.instrument(), answers);
    }

    private static int rank(Sheet sheet, Score score) {
        return score.total() == null ? seriousness(sheet.instrument()).indexOf(score.band()) : total(score);
    }

    /** The bands of an instrument that has no total, the least serious first. */
    private static List<String> seriousness(Instrument instrument) {
        List<String> bands = new ArrayList<>(List.of("NONE"));
        instrument.scoring().levels().reversed().stream()
                .map(Scoring.Level::band)
                .distinct()
                .forEach(bands::add);
        return bands;
    }

    private static int total(Score score) {
        return Objects.requireNonNull(score.total());
    }
}
