package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.store.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final ScreeningRules RULES = PolicyFile.read();

    @Test
    void ruleIdsAndVersionsAreUniqueAndEverySentenceHasASource() {
        assertThat(RULES.rules())
                .extracting(rule -> rule.id() + "/" + rule.version())
                .doesNotHaveDuplicates();
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.sentence()).endsWith(".");
            assertThat(rule.source().citation()).isNotBlank();
        });
    }

    @Test
    void everyQuestionHasItsWordingOnce() {
        assertThat(RULES.questions()).extracting(QuestionText::id).containsExactlyInAnyOrder(Question.values());
    }

    @Test
    void aRuleIsInForceFromItsFirstDayAndTheLatestVersionCounts() {
        Rule first = RULES.rules().getFirst();
        Rule second = new Rule(
                first.id(),
                2,
                LocalDate.of(2027, 1, 1),
                Severity.NOTE,
                first.sentence(),
                first.source(),
                first.criterion());
        EligibilityPolicy policy =
                new EligibilityPolicy(List.of(second, first), RULES.trialCriteria(), RULES.requirements());
        assertThat(policy.inForceOn(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(policy.inForceOn(LocalDate.of(2026, 12, 31))).containsExactly(first);
        assertThat(policy.inForceOn(LocalDate.of(2027, 1, 1))).containsExactly(second);
    }
}
