package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.store.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        Rule second = version(first, 2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        EligibilityPolicy policy = new EligibilityPolicy(List.of(second, first), RULES.criteria());
        assertThat(policy.inForceOn(LocalDate.of(2026, 10, 31)).rules()).isEmpty();
        assertThat(policy.inForceOn(LocalDate.of(2026, 12, 31)).rules()).containsExactly(first);
        assertThat(policy.inForceOn(LocalDate.of(2027, 1, 1)).rules()).containsExactly(second);
        assertThat(policy.inForceOn(LocalDate.of(2027, 6, 30)).rules()).containsExactly(second);
        assertThat(policy.inForceOn(LocalDate.of(2027, 7, 1)).rules())
                .as("a version that has run out leaves its place to the one before")
                .containsExactly(first);
    }

    @Test
    void versionsOfLongAgoCanBeAskedForOneByOne() {
        Rule first = RULES.rules().getFirst();
        Rule second = version(first, 2, LocalDate.of(2027, 1, 1), null);
        EligibilityPolicy policy = new EligibilityPolicy(List.of(second, first), RULES.criteria());
        RulesUsed before = policy.inForceOn(LocalDate.of(2026, 12, 31)).used();
        assertThat(policy.exactly(before).rules()).containsExactly(first);
        RulesUsed lost = new RulesUsed(1, List.of(new RuleVersion(first.id(), 7)));
        assertThatThrownBy(() -> policy.exactly(lost)).isInstanceOf(IllegalStateException.class);
    }

    private static Rule version(Rule of, int version, LocalDate from, @Nullable LocalDate until) {
        return new Rule(
                of.id(),
                version,
                from,
                until,
                Severity.NOTE,
                of.sentence(),
                of.source(),
                of.overridableBy(),
                of.when(),
                of.criterion());
    }
}
