package health.daybreak.intake.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a written expression, and says where. */
public final class CheckExpression {

    /**
     * One thing that is wrong.
     *
     * @param field where, for example {@code when.allOf[1].below}
     */
    public record Mistake(String field, String message) {}

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 30;
    private static final int MOST_DRUGS = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_DAYS = 3650;
    private static final String DAYS_EXPECTED = "expected 1 to " + MOST_DAYS + " days";
    private static final List<String> GENDERS = Arrays.asList("male", "female", "other", "unknown");
    private static final List<String> BANDS = List.of("NONE", "LOW", "MODERATE", "HIGH");

    private final Map<String, List<String>> drugGroups;
    private final List<Mistake> mistakes = new ArrayList<>();

    private CheckExpression(Map<String, List<String>> drugGroups) {
        this.drugGroups = drugGroups;
    }

    /** Everything that is wrong; empty when it can be used. */
    public static List<Mistake> mistakesIn(When when, Map<String, List<String>> drugGroups) {
        CheckExpression check = new CheckExpression(drugGroups);
        check.check("when", when, 1);
        return check.mistakes;
    }

    private void check(String at, @Nullable When when, int depth) {
        if (when == null) {
            wrong(at, "is empty");
        } else if (depth > DEEPEST) {
            wrong(at, "lies deeper than " + DEEPEST + " levels");
        } else if (when.alternatives() != 1) {
            wrong(
                    at,
                    "says " + when.alternatives() + " things at once; expected exactly one, such as measure or takes");
        } else {
            checkOne(at, when, depth);
        }
    }

    private void checkOne(String at, When when, int depth) {
        checkEach(at + ".allOf", when.allOf(), depth);
        checkEach(at + ".anyOf", when.anyOf(), depth);
        if (when.not() != null) {
            check(at + ".not", when.not(), depth + 1);
            checkText(at + ".words", when.words());
        } else if (when.words() != null) {
            wrong(at + ".words", "belongs to not");
        }
        checkMeasure(at, when);
        checkPressure(at + ".pressure", when.pressure());
        checkDrugs(at, when);
        checkTested(at + ".tested", when.tested());
        requireTrue(at + ".answeredUnknown", when.answeredUnknown());
        requireTrue(at + ".referralContradicted", when.referralContradicted());
        if (when.meantFor() != null
                && (when.meantFor().isEmpty() || when.meantFor().stream().anyMatch(Objects::isNull))) {
            wrong(at + ".meantFor", "expected at least one indication");
        }
        if (when.suicideRisk() != null && !BANDS.contains(when.suicideRisk())) {
            wrong(at + ".suicideRisk", "is no band; expected NONE, LOW, MODERATE or HIGH");
        }
    }

    private void checkEach(String at, @Nullable List<When> all, int depth) {
        if (all == null) {
            return;
        }
        if (all.isEmpty() || all.size() > MOST_PARTS) {
            wrong(at, "has " + all.size() + " parts; expected 1 to " + MOST_PARTS);
            return;
        }
        for (int index = 0; index < all.size(); index++) {
            check(at + "[" + index + "]", all.get(index), depth + 1);
        }
    }

    private void checkMeasure(String at, When when) {
        Measure measure = when.measure();
        Limits limits = when.limits();
        if (measure == null) {
            if (!limits.limitNothing() || when.genders() != null || when.withinDays() != null) {
                wrong(at, "has limits without the measure that they limit");
            }
            return;
        }
        if (limits.limitNothing()) {
            wrong(at, "names no limit; expected below, atMost, atLeast or above");
        }
        if (limits.excludeEverything()) {
            wrong(at, "has limits between which no figure lies");
        }
        checkLimit(at + ".below", measure, limits.below());
        checkLimit(at + ".atMost", measure, limits.atMost());
        checkLimit(at + ".atLeast", measure, limits.atLeast());
        checkLimit(at + ".above", measure, limits.above());
        if (when.genders() != null && (when.genders().isEmpty() || !GENDERS.containsAll(when.genders()))) {
            wrong(at + ".genders", "expected some of male, female, other, unknown");
        }
        checkDays(at + ".withinDays", measure, when.withinDays());
    }

    private void checkLimit(String at, Measure measure, @Nullable BigDecimal limit) {
        if (limit != null
                && (limit.compareTo(BigDecimal.valueOf(measure.least())) < 0
                        || limit.compareTo(BigDecimal.valueOf(measure.most())) > 0)) {
            wrong(
                    at,
                    "expected " + measure.least() + " to " + measure.most() + ", between which " + measure.words()
                            + " lies");
        }
    }

    private void checkDays(String at, Measure measure, @Nullable Integer days) {
        if (days != null && measure.workedOut()) {
            wrong(at, measure.words() + " is worked out and has no day of its own");
        } else if (days != null && outside(days)) {
            wrong(at, DAYS_EXPECTED);
        }
    }

    private void checkPressure(String at, When.@Nullable Pressure pressure) {
        if (pressure == null) {
            return;
        }
        if (!BloodPressure.possible(pressure.systolic(), pressure.diastolic())) {
            wrong(at, "expected systolic 50 to 300 over diastolic 20 to 200 mmHg, systolic the higher");
        }
        if (pressure.readings() < 1 || pressure.readings() > 10) {
            wrong(at + ".readings", "expected 1 to 10");
        }
    }

    private void checkTested(String at, When.@Nullable Tested tested) {
        if (tested == null) {
            return;
        }
        if (tested.test() == null) {
            wrong(at + ".test", "expected a kind of test");
        }
        if (Boolean.TRUE.equals(tested.accepted()) && Boolean.FALSE.equals(tested.outOfTheOrdinary())) {
            wrong(at + ".accepted", "is said of results that are out of the ordinary only");
        }
        if (tested.withinDays() != null && outside(tested.withinDays())) {
            wrong(at + ".withinDays", DAYS_EXPECTED);
        }
    }

    private static boolean outside(int days) {
        return days < 1 || days > MOST_DAYS;
    }

    private void checkDrugs(String at, When when) {
        List<String> drugs = when.takes();
        if (drugs != null && (drugs.isEmpty() || drugs.size() > MOST_DRUGS)) {
            wrong(at + ".takes", "names " + drugs.size() + " drugs; expected 1 to " + MOST_DRUGS);
        } else if (drugs != null) {
            for (int index = 0; index < drugs.size(); index++) {
                checkText(at + ".takes[" + index + "]", drugs.get(index));
            }
        }
        if (when.takesGroup() != null && !drugGroups.containsKey(when.takesGroup())) {
            wrong(
                    at + ".takesGroup",
                    "is no group of drugs; expected one of "
                            + String.join(
                                    ", ", drugGroups.keySet().stream().sorted().toList()));
        }
    }

    private void checkText(String at, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            wrong(at, "expected 1 to " + LONGEST_TEXT + " characters");
        }
    }

    private void requireTrue(String at, @Nullable Boolean flag) {
        if (Boolean.FALSE.equals(flag)) {
            wrong(at, "can only be true; leave it out otherwise");
        }
    }

    private void wrong(String at, String message) {
        mistakes.add(new Mistake(at, message));
    }
}
