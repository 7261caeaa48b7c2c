package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.CheckExpression.Mistake;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The language of rules: what it accepts, and what it says about the rest. */
class ExpressionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, List<String>> GROUPS = Map.of("SEDATIVES", List.of("lorazepam"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"answeredYes\": \"PREGNANCY\"}",
                "{\"answeredUnknown\": true}",
                "{\"referralContradicted\": true}",
                "{\"measure\": \"AGE_YEARS\", \"atLeast\": 18, \"atMost\": 18}",
                "{\"measure\": \"HEART_RATE\", \"below\": 50, \"genders\": [\"male\"], \"withinDays\": 30}",
                "{\"pressure\": {\"systolic\": 160, \"diastolic\": 100, \"readings\": 2}}",
                "{\"takes\": [\"lithium\"]}",
                "{\"takesGroup\": \"SEDATIVES\"}",
                "{\"meantFor\": [\"PTSD\"]}",
                "{\"suicideRisk\": \"LOW\"}",
                "{\"anyOf\": [{\"takes\": [\"lithium\"]}, {\"not\": {\"meantFor\": [\"PTSD\"]}, \"words\": \"not PTSD\"}]}"
            })
    void anExpressionThatMakesSenseIsRead(String expression) {
        When when = JSON.readValue(expression, When.class);
        assertThat(CheckExpression.mistakesIn(when, GROUPS)).isEmpty();
        assertThat(ReadExpression.criterion(when, GROUPS)).isNotNull();
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | when | says 0 things at once",
                "{\"answeredYes\": \"MANIA\", \"suicideRisk\": \"LOW\"} | when | says 2 things at once",
                "{\"answeredUnknown\": false} | when.answeredUnknown | can only be true",
                "{\"measure\": \"PHQ_9\"} | when | names no limit",
                "{\"measure\": \"PHQ_9\", \"below\": 28} | when.below | expected 0 to 27",
                "{\"measure\": \"PHQ_9\", \"atLeast\": 10, \"below\": 10} | when | has limits between which no figure lies",
                "{\"measure\": \"PHQ_9\", \"above\": 10, \"atMost\": 10} | when | has limits between which no figure lies",
                "{\"measure\": \"PHQ_9\", \"atLeast\": 11, \"atMost\": 10} | when | has limits between which no figure lies",
                "{\"measure\": \"PHQ_9\", \"below\": 10, \"genders\": [\"m\"]} | when.genders | expected some of male",
                "{\"measure\": \"PHQ_9\", \"below\": 10, \"genders\": []} | when.genders | expected some of male",
                "{\"measure\": \"PHQ_9\", \"below\": 10, \"genders\": [null]} | when.genders | expected some of male",
                "{\"measure\": \"PHQ_9\", \"below\": 10, \"withinDays\": 0} | when.withinDays | expected 1 to 3650 days",
                "{\"measure\": \"AGE_YEARS\", \"below\": 18, \"withinDays\": 9} | when.withinDays | age is worked out",
                "{\"suicideRisk\": \"LOW\", \"below\": 3} | when | has limits without the measure",
                "{\"suicideRisk\": \"PERHAPS\"} | when.suicideRisk | is no band",
                "{\"pressure\": {\"systolic\": 90, \"diastolic\": 100, \"readings\": 1}} | when.pressure | expected systolic",
                "{\"pressure\": {\"systolic\": 160, \"diastolic\": 100, \"readings\": 0}} | when.pressure.readings | expected 1 to 10",
                "{\"takes\": []} | when.takes | names 0 drugs",
                "{\"takes\": [\"lithium\", \" \"]} | when.takes[1] | expected 1 to 200 characters",
                "{\"takesGroup\": \"TEAS\"} | when.takesGroup | expected one of SEDATIVES",
                "{\"meantFor\": []} | when.meantFor | expected at least one indication",
                "{\"allOf\": []} | when.allOf | has 0 parts",
                "{\"allOf\": [null]} | when.allOf[0] | is empty",
                "{\"allOf\": [{\"takes\": [\"x\"]}, {\"measure\": \"GAD_7\", \"above\": 22}]} | when.allOf[1].above | expected 0 to 21",
                "{\"not\": {\"takes\": [\"x\"]}} | when.words | expected 1 to 200 characters",
                "{\"takes\": [\"x\"], \"words\": \"no\"} | when.words | belongs to not"
            })
    void whatIsWrongWithAnExpressionIsSaidWhereItIs(String expression, String field, String message) {
        When when = JSON.readValue(expression, When.class);
        assertThat(CheckExpression.mistakesIn(when, GROUPS)).anySatisfy(mistake -> {
            assertThat(mistake.field()).isEqualTo(field);
            assertThat(mistake.message()).contains(message);
        });
        assertThatThrownBy(() -> ReadExpression.criterion(when, GROUPS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExpressionThatNestsTooDeepIsRefused() {
        When deep = JSON.readValue("{\"takes\": [\"x\"]}", When.class);
        for (int level = 0; level < 5; level++) {
            deep = anyOf(deep);
        }
        assertThat(CheckExpression.mistakesIn(deep, GROUPS))
                .extracting(Mistake::message)
                .containsExactly("lies deeper than 5 levels");
    }

    @Property(tries = 500)
    void everyExpressionThatIsAcceptedCanBeAskedOfAChartAndNoneBreaks(@ForAll("expressions") When when) {
        if (CheckExpression.mistakesIn(when, GROUPS).isEmpty()) {
            Criterion criterion = ReadExpression.criterion(when.spelledOut(GROUPS), Map.of());
            ScreeningCriteria criteria = health.daybreak.intake.screening.store.PolicyFile.read()
                    .criteria()
                    .getLast();
            assertThat(criterion.evidence(ChartFixture.aHealthyAdult(), criteria))
                    .isEqualTo(ReadExpression.criterion(when, GROUPS).evidence(ChartFixture.aHealthyAdult(), criteria));
        }
    }

    @Provide
    Arbitrary<When> expressions() {
        Arbitrary<String> leaf = Arbitraries.of(
                "{\"answeredYes\": \"PREGNANCY\"}",
                "{\"measure\": \"PHQ_9\", \"atLeast\": 10}",
                "{\"measure\": \"MAUDSLEY_TOTAL\", \"above\": 10}",
                "{\"measure\": \"AGE_YEARS\", \"withinDays\": 3, \"below\": 18}",
                "{\"takesGroup\": \"SEDATIVES\"}",
                "{\"takes\": []}",
                "{\"suicideRisk\": \"NONE\"}",
                "{}");
        Arbitrary<String> not = leaf.map(inner -> "{\"not\": " + inner + ", \"words\": \"not so\"}");
        Arbitrary<String> any = Combinators.combine(Arbitraries.of("anyOf", "allOf"), leaf, not)
                .as((word, one, other) -> "{\"" + word + "\": [" + one + ", " + other + "]}");
        return Arbitraries.oneOf(leaf, not, any).map(text -> JSON.readValue(text, When.class));
    }

    private static When anyOf(When inner) {
        String nested = JSON.writeValueAsString(inner);
        return JSON.readValue("{\"anyOf\": [" + nested + "]}", When.class);
    }
}
