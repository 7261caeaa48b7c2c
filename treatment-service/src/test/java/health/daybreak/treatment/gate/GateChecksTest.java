package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.goodAnswers;
import static health.daybreak.treatment.gate.GateFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.limits.TestLimits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateChecksTest {

    private final GateChecks checks = new GateChecks(TestLimits.SHIPPED, GateFixture.CREW);

    @Test
    void whenAllIsRightEveryCheckSaysGoWithAReasonAndASource() {
        List<Finding> findings = checks.lookAt(GateFixture.allIsRight());

        assertThat(findings).extracting(Finding::check).containsExactlyElementsOf(Arrays.asList(CheckName.values()));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.GO);
            assertThat(finding.why()).isNotBlank();
            assertThat(finding.source()).matches(".*\\[[SRP]]");
        });
    }

    @Test
    void whenNothingIsKnownNoCheckSaysGo() {
        Gate nothing = with(GateAnswers.none(), new GateFacts(null, null, null, null, null), 0);

        assertThat(checks.lookAt(nothing)).noneMatch(Finding::go);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INTOXICATION, STOP",
        "PREGNANCY, STOP",
        "NEW_ILLNESS, HOLD",
        "NEW_MEDICINE, HOLD",
        "PSYCHOSIS_OR_MANIA, STOP"
    })
    void aYesToAQuestionSpeaksAgainstADose(CheckName check, Verdict verdict) {
        GateAnswers answers = new GateAnswers(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        check == CheckName.INTOXICATION,
                        check == CheckName.PREGNANCY,
                        check == CheckName.NEW_ILLNESS,
                        check == CheckName.NEW_MEDICINE,
                        check == CheckName.PSYCHOSIS_OR_MANIA,
                        null,
                        null)
                .over(goodAnswers());

        assertThat(checks.lookAt(with(answers)))
                .filteredOn(finding -> !finding.go())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(check);
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.overridableBy()).isEqualTo(Authority.PRESCRIBER);
                });
    }

    @Test
    void theWrongPersonIsNeverDosed() {
        GateAnswers stranger = new GateAnswers(
                        false, null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                .over(goodAnswers());

        assertThat(checks.lookAt(with(stranger)).getFirst())
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.STOP, Authority.NOBODY);
    }

    @Test
    void whatIsLeftOutKeepsItsEarlierAnswer() {
        assertThat(GateAnswers.none().over(goodAnswers())).isEqualTo(goodAnswers());
    }
}
