package health.daybreak.intake.readiness;

import static health.daybreak.intake.readiness.ReadinessFixture.ITEMS;
import static health.daybreak.intake.readiness.ReadinessFixture.NOON;
import static health.daybreak.intake.readiness.ReadinessFixture.TODAY;
import static health.daybreak.intake.readiness.ReadinessFixture.book;
import static health.daybreak.intake.readiness.ReadinessFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.KnownTests.Tested;
import health.daybreak.intake.screening.Measure;
import health.daybreak.intake.screening.Reading;
import health.daybreak.intake.screening.TestFact;
import health.daybreak.intake.screening.TestKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of all results the screening rules look at. */
class ReadKnownTestsTest {

    private static final Instant EARLIER = NOON.minus(Duration.ofDays(9));
    private final ReadKnownTests known =
            new ReadKnownTests(new InMemoryReadinessBooks(), ITEMS, new FoundResults(ITEMS, ZoneOffset.UTC));

    @Test
    void theNewestResultOfATestIsTheOneThatSpeaks() {
        Tested tested = tested(book().with(result("DRUG_SCREEN", Outcome.IN_ORDER, NOON))
                .with(result("DRUG_SCREEN", Outcome.OUT_OF_THE_ORDINARY, EARLIER)));
        assertThat(tested.facts())
                .containsExactly(new TestFact(
                        TestKind.DRUG_SCREEN, false, "negative, or as prescribed", false, TODAY, "entered here"));
    }

    @Test
    void whatWasNeverTestedIsNoFactAtAll() {
        assertThat(tested(book()).facts()).isEmpty();
        assertThat(tested(book()).figures()).isEmpty();
    }

    @Test
    void onlyAPrescribersAcceptanceOfThatVeryResultMakesItAccepted() {
        TestResult positive = result("DRUG_SCREEN", Outcome.OUT_OF_THE_ORDINARY, EARLIER);
        ReadinessBook entered = book().with(positive);
        ReadinessBook accepted = entered.with(review(positive, TestReview.Word.ACCEPTED));
        ReadinessBook positiveAgain = accepted.with(result("DRUG_SCREEN", Outcome.OUT_OF_THE_ORDINARY, NOON));

        assertThat(tested(entered).facts()).extracting(TestFact::accepted).containsExactly(false);
        assertThat(tested(accepted).facts()).extracting(TestFact::accepted).containsExactly(true);
        assertThat(tested(entered.with(review(positive, TestReview.Word.REPEAT)))
                        .facts())
                .extracting(TestFact::accepted)
                .containsExactly(false);
        assertThat(tested(positiveAgain).facts()).extracting(TestFact::accepted).containsExactly(false);
    }

    @Test
    void aLiverEnzymeIsToldInMultiplesOfItsUpperLimitWhateverItsUnit() {
        Tested tested = tested(book().with(panel(figure("ALT", "130", "U/L"), figure("AST", "20", "[IU]/L"))));
        assertThat(tested.figures())
                .containsExactly(reading(Measure.ALT_MULTIPLE, "3.25"), reading(Measure.AST_MULTIPLE, "0.5"));
    }

    @Test
    void aNewerPanelWithoutAFigureHidesTheOlderOne() {
        ReadinessBook before = book().with(panel(figure("GGT", "400", "U/L")));
        TestResult later = result("METABOLIC_PANEL", Outcome.IN_ORDER, NOON.plusSeconds(60));
        assertThat(tested(before).figures()).hasSize(1);
        assertThat(tested(before.with(later)).figures()).isEmpty();
    }

    @Test
    void whatWasEnteredInARecordThatWasMergedCountsToo() {
        ReadinessBook ended = book().with(result("PREGNANCY_TEST", Outcome.OUT_OF_THE_ORDINARY, NOON));
        assertThat(known.tested(List.of(book(), ended), null, List.of()).facts())
                .extracting(TestFact::said)
                .containsExactly("positive");
    }

    @Test
    void everyKindOfTestThatShipsIsOneOfWhichRulesMaySpeak() {
        assertThat(ITEMS.items())
                .extracting(TestItem::id)
                .containsExactlyElementsOf(
                        Arrays.stream(TestKind.values()).map(Enum::name).toList());
        assertThat(Map.of("ALT", 0, "AST", 0, "ALP", 0, "GGT", 0, "TSH", 0, "QTC", 0)
                        .keySet())
                .allSatisfy(code -> assertThat(ITEMS.items()).as(code).anyMatch(item -> item.component(code)
                        .isPresent()));
    }

    private Tested tested(ReadinessBook book) {
        return known.tested(List.of(book), null, List.of());
    }

    private static TestReview review(TestResult result, TestReview.Word word) {
        return new TestReview(result.id(), word, null, "staff-prescriber", NOON);
    }

    private static TestFigure figure(String code, String value, String unit) {
        return new TestFigure(code, new BigDecimal(value), unit, true);
    }

    private static TestResult panel(TestFigure... figures) {
        return new TestResult(
                "panel",
                "METABOLIC_PANEL",
                NOON,
                Outcome.OUT_OF_THE_ORDINARY,
                List.of(figures),
                TestResult.Origin.HERE,
                null,
                "staff-nurse");
    }

    private static Reading reading(Measure measure, String value) {
        return new Reading(measure, new BigDecimal(value), TODAY, "entered here");
    }
}
