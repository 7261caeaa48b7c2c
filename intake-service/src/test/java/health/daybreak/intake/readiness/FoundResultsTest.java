package health.daybreak.intake.readiness;

import static health.daybreak.intake.readiness.ReadinessFixture.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.patient.OtherFigure;
import health.daybreak.intake.patient.Referral;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a referral's laboratory figures are worth here. */
class FoundResultsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final FoundResults found = new FoundResults(ITEMS, ZoneId.of("America/New_York"));

    @Test
    void aPanelThatIsCompleteIsAResultOfTheDayOfItsOldestFigure() {
        List<TestResult> results = found.in(referral(
                figure("1742-6", "22", "U/L", DAY),
                figure("1920-8", "25", "U/L", DAY.minusDays(5)),
                figure("38483-4", "0.9", "mg/dL", DAY),
                figure("2324-2", "30", "U/L", DAY.minusDays(90))));

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.item()).isEqualTo("METABOLIC_PANEL");
            assertThat(result.takenAt()).isEqualTo(Instant.parse("2026-10-28T04:00:00Z"));
            assertThat(result.outcome()).isEqualTo(Outcome.IN_ORDER);
            assertThat(result.figures()).hasSize(4);
        });
    }

    @Test
    void aPanelOfWhichSomethingIsMissingIsNone() {
        assertThat(found.in(referral(figure("1742-6", "22", "U/L", DAY), figure("1920-8", "25", "U/L", DAY))))
                .isEmpty();
    }

    @ParameterizedTest(name = "TSH in {0} is used: {1}")
    @CsvSource({"m[IU]/L, true", "u[IU]/mL, true", "ng/dL, false", ", false"})
    void aUnitThatIsNotUnderstoodIsNotUsed(@Nullable String unit, boolean used) {
        assertThat(found.in(referral(figure("3016-3", "2.0", unit, DAY)))).hasSize(used ? 1 : 0);
    }

    /** Every range of every test: at the limit it is in order, a step beyond it is not. */
    static Stream<Arguments> limits() {
        return ITEMS.items().stream().flatMap(item -> item.components().stream().flatMap(component -> Stream.of(
                        component.low() == null ? null : Arguments.of(component, component.low(), -1),
                        component.high() == null ? null : Arguments.of(component, component.high(), 1))
                .filter(java.util.Objects::nonNull)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("limits")
    void aFigureAtItsLimitIsInOrderAndAStepBeyondIsNot(Component component, BigDecimal limit, int beyond) {
        BigDecimal step = new BigDecimal("0.01").multiply(BigDecimal.valueOf(beyond));

        assertThat(component.outside(limit)).isFalse();
        assertThat(component.outside(limit.subtract(step))).isFalse();
        assertThat(component.outside(limit.add(step))).isTrue();
    }

    @Test
    void whatIsGivenInAnotherUnitIsComparedInTheUnitOfTheRange() {
        Component bilirubin =
                ITEMS.get("METABOLIC_PANEL").component("BILIRUBIN").orElseThrow();

        // 1.2 mg/dL are 20.5 umol/L.
        assertThat(bilirubin.inOwnUnit(new BigDecimal("20"), "umol/L").map(bilirubin::outside))
                .contains(false);
        assertThat(bilirubin.inOwnUnit(new BigDecimal("21"), "umol/L").map(bilirubin::outside))
                .contains(true);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "Negative, IN_ORDER",
        "Not detected, IN_ORDER",
        "POSITIVE, OUT_OF_THE_ORDINARY",
        "see comment, ",
        "12 mIU/mL, "
    })
    void aPregnancyTestIsReadByItsWordsAndOtherWordsAreNotUsed(String said, @Nullable Outcome outcome) {
        OtherFigure test = new OtherFigure("http://loinc.org", "2106-3", "hCG", said, null, null, DAY);

        assertThat(found.in(referral(test)).stream().map(TestResult::outcome))
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }

    private static OtherFigure figure(String loinc, String number, @Nullable String unit, LocalDate day) {
        return new OtherFigure(
                "http://loinc.org", loinc, loinc, number + " " + unit, new BigDecimal(number), unit, day);
    }

    private static Referral referral(OtherFigure... others) {
        return new Referral(
                "urn:referrer", "1", List.of(), List.of(), List.of(), List.of(), List.of(others), Instant.EPOCH);
    }
}
