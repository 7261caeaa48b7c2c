package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.assessment.ChangeBands.Name;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.platform.aggregate.Refused;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Gaps, contradictions, totals that cannot be, and what a change means. */
class UnusualAnswersTest {

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<Instrument> WITH_TOTALS = INSTRUMENTS.all().stream()
            .filter(instrument -> instrument.range() != null)
            .toList();

    @ParameterizedTest
    @FieldSource("WITH_TOTALS")
    void everyBandBeginsAndEndsWhereItSays(Instrument instrument) {
        Range range = Objects.requireNonNull(instrument.range());
        for (Band band : instrument.bands()) {
            for (int total = band.from() - 1; total <= band.to() + 1; total++) {
                boolean within = band.from() <= total && total <= band.to();
                if (range.holds(total)) {
                    assertThat(instrument.scoreOf(total).band().equals(band.name()))
                            .as("%s %d", instrument.id(), total)
                            .isEqualTo(within);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("WITH_TOTALS")
    void aTotalOutsideOfTheRangeIsRefusedAndTheRangeIsSaid(Instrument instrument) {
        Range range = Objects.requireNonNull(instrument.range());
        for (int total : new int[] {range.lowest() - 1, range.highest() + 1}) {
            refused("total-out-of-range", () -> instrument.scoreOf(total))
                    .satisfies(refusal -> assertThat(refusal.details()).containsEntry("highest", range.highest()));
        }
    }

    @Test
    void whoFiveTotalsComeInStepsOfFour() {
        refused("total-out-of-range", () -> named("WHO-5").scoreOf(50))
                .satisfies(refusal -> assertThat(refusal).hasMessageContaining("steps of 4"));
    }

    @Test
    void theScreenerTakesAnswersOnly() {
        refused("answers-needed", () -> named("C-SSRS").scoreOf(1));
    }

    @Test
    void ofAClinicianRatingOnlyTheTotalIsTaken() {
        refused("only-a-total", () -> named("MADRS").score(List.of()));
    }

    @Test
    void whoNeverDrinksIsNotAskedHowMuch() {
        assertThat(named("AUDIT-C").score(Arrays.asList(0, null, null))).isEqualTo(new Score(0, "NEGATIVE", 0));
    }

    @Test
    void whoNeverDrinksAndHasSixDrinksContradictsThemselves() {
        refused("contradictory-answers", () -> named("AUDIT-C").score(Arrays.asList(0, null, 2)))
                .satisfies(refusal -> {
                    assertThat(refusal).hasMessageContaining("asked only after 1 or more");
                    assertThat(refusal.details()).containsEntry("item", "3").containsEntry("dependsOn", "1");
                });
    }

    @Test
    void whoDrinksIsAskedHowMuch() {
        refused("too-many-answers-missing", () -> named("AUDIT-C").score(Arrays.asList(2, null, 0)))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("missing", List.of("2")));
    }

    @Test
    void anAnswerToThePlanWithoutThoughtsSaysWhatWasExpected() {
        refused("contradictory-answers", () -> named("C-SSRS").score(Arrays.asList(1, 0, null, 1, null, 0, null)))
                .satisfies(refusal -> assertThat(refusal)
                        .hasMessageContaining("Ask item 2 again")
                        .hasMessageContaining("item 4"));
    }

    @Test
    void ofAppetiteUpAndDownOneAnswerIsEnough() {
        List<@Nullable Integer> up = qids(0);
        up.set(5, null);
        up.set(6, 3);
        up.set(7, null);
        up.set(8, 1);
        assertThat(named("QIDS-SR16").score(up)).isEqualTo(new Score(3, "NONE", 0));
    }

    @Test
    void withoutAnyAnswerOnWeightTheSheetIsIncomplete() {
        List<@Nullable Integer> gap = qids(0);
        gap.set(7, null);
        gap.set(8, null);
        refused("too-many-answers-missing", () -> named("QIDS-SR16").score(gap));
    }

    @ParameterizedTest(name = "PHQ-9 from {0} to {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "20; 11; MEANINGFUL_IMPROVEMENT",
                "20; 10; RESPONSE, MEANINGFUL_IMPROVEMENT",
                "20; 15; ''",
                "20; 14; MEANINGFUL_IMPROVEMENT",
                "8;   5; ''",
                "8;   4; RESPONSE, REMISSION",
                "12; 16; ''",
                "12; 17; WORSENING",
                "0;   0; REMISSION"
            })
    void aChangeHasTheNamesThatItsThresholdsGiveIt(int before, int now, String names) {
        assertThat(names("PHQ-9", before, now)).hasToString("[" + names + "]");
    }

    @Test
    void whereHigherIsBetterARiseIsTheImprovement() {
        assertThat(names("WHO-5", 40, 52)).containsExactly(Name.MEANINGFUL_IMPROVEMENT);
        assertThat(names("WHO-5", 52, 40)).isEmpty();
    }

    private static List<Name> names(String id, int before, int now) {
        Instrument instrument = named(id);
        return Objects.requireNonNull(instrument.change()).namesOf(before, now, instrument.higherIsWorse());
    }

    private static List<@Nullable Integer> qids(int answer) {
        return Arrays.asList(Collections.nCopies(16, answer).toArray(new Integer[0]));
    }

    private static Instrument named(String id) {
        return INSTRUMENTS.named(id);
    }

    private static ObjectAssert<Refused> refused(String code, ThrowingCallable action) {
        return assertThatThrownBy(action)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
