package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.BoundaryTable.Row;
import health.daybreak.intake.screening.store.PolicyFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule that ships to the table of boundaries, and the table to the rules: none goes without. */
class EveryRuleHasItsBoundariesTest {

    private static final RuleSet RULES = PolicyFile.read().policy().inForceOn(ChartFixture.TODAY);
    private static final List<Row> ROWS = BoundaryTable.rows();
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRuleSpeaksWhereTheTableSaysSoAndNowhereElse(Row row) {
        boolean speaks = RULES.assess(row.chart()).reasons().stream()
                .anyMatch(reason -> reason.rule().id().equals(row.ruleId()));
        assertThat(speaks).isEqualTo(row.speaks());
    }

    @Test
    void everyRuleSpeaksAndIsSilentSomewhereInTheTable() {
        for (Rule rule : RULES.rules()) {
            assertThat(rowsOf(rule))
                    .as("%s has no line in rule-boundaries.txt where it speaks, or none where it is silent", rule.id())
                    .anyMatch(Row::speaks)
                    .anyMatch(row -> !row.speaks());
        }
        assertThat(ROWS).as("the table speaks of rules that there are not").allMatch(row -> RULES.rules().stream()
                .anyMatch(rule -> rule.id().equals(row.ruleId())));
    }

    @Test
    void everyLimitIsTriedJustBelowItAtItAndJustAboveIt() {
        for (Rule rule : RULES.rules()) {
            for (When part : parts(rule.when())) {
                limitsOf(part).forEach(limit -> assertTried(rule, part, limit));
                When.Pressure pressure = part.pressure();
                if (pressure != null) {
                    assertTried(rule, pressure.systolic(), 0);
                    assertTried(rule, pressure.diastolic(), 1);
                }
                When.Tested tested = part.tested();
                if (tested != null && tested.withinDays() != null) {
                    assertTriedOnDays(rule, tested.test(), tested.withinDays());
                }
            }
        }
    }

    private static void assertTried(Rule rule, When part, BigDecimal limit) {
        Measure measure = Objects.requireNonNull(part.measure());
        List<BigDecimal> tried = rowsOf(rule).stream()
                .flatMap(row -> row.facts().stream())
                .filter(fact -> fact.startsWith(measure.name() + " ") && !fact.contains("almost"))
                .map(fact -> new BigDecimal(fact.substring(measure.name().length() + 1)))
                .toList();
        BigDecimal step = step(measure);
        for (BigDecimal wanted : List.of(limit.subtract(step), limit, limit.add(step))) {
            assertThat(tried)
                    .as("%s is not tried at %s %s", rule.id(), measure, wanted)
                    .anyMatch(value -> value.compareTo(wanted) == 0);
        }
    }

    private static void assertTried(Rule rule, int limit, int place) {
        List<Integer> tried = rowsOf(rule).stream()
                .flatMap(row -> row.facts().stream())
                .filter(fact -> fact.startsWith("PRESSURE "))
                .flatMap(fact -> Stream.of(fact.substring("PRESSURE ".length()).split(", ")))
                .map(reading -> Integer.valueOf(reading.split("/")[place]))
                .toList();
        assertThat(tried)
                .as("%s is not tried around a pressure of %s", rule.id(), limit)
                .contains(limit - 1, limit, limit + 1);
    }

    /** On the day before a result ceases to count, on that day, and on the day after. */
    private static void assertTriedOnDays(Rule rule, TestKind test, int days) {
        List<Integer> tried = rowsOf(rule).stream()
                .flatMap(row -> row.facts().stream())
                .map(fact -> fact.split(" "))
                .filter(words -> words[0].equals("TEST") && words[1].equals(test.name()) && words.length > 3)
                .map(words -> Integer.valueOf(words[3]))
                .toList();
        assertThat(tried)
                .as("%s is not tried around %s days after the %s", rule.id(), days, test.words())
                .contains(days - 1, days, days + 1);
    }

    private static BigDecimal step(Measure measure) {
        return switch (measure) {
            case WEIGHT_KILOGRAMS,
                    HEIGHT_CENTIMETRES,
                    BODY_MASS_INDEX,
                    LORAZEPAM_EQUIVALENT_MILLIGRAMS,
                    ALT_MULTIPLE,
                    AST_MULTIPLE,
                    ALP_MULTIPLE,
                    GGT_MULTIPLE,
                    TSH -> TENTH;
            case AGE_YEARS,
                    HEART_RATE,
                    OXYGEN_SATURATION,
                    PHQ_9,
                    GAD_7,
                    AUDIT_C,
                    DAST_10,
                    QTC,
                    FAILED_ADEQUATE_TRIALS,
                    MAUDSLEY_TOTAL -> BigDecimal.ONE;
        };
    }

    private static List<BigDecimal> limitsOf(When part) {
        return Stream.of(part.below(), part.atMost(), part.atLeast(), part.above())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<When> parts(When when) {
        List<When> all = new ArrayList<>(List.of(when));
        Stream.of(when.allOf(), when.anyOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(part -> all.addAll(parts(part)));
        if (when.not() != null) {
            all.addAll(parts(when.not()));
        }
        return all;
    }

    private static List<Row> rowsOf(Rule rule) {
        return ROWS.stream().filter(row -> row.ruleId().equals(rule.id())).toList();
    }
}
