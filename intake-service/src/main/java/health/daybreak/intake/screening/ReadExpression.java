package health.daybreak.intake.screening;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the criterion of a written expression. */
public final class ReadExpression {

    private final Map<String, List<String>> drugGroups;

    private ReadExpression(Map<String, List<String>> drugGroups) {
        this.drugGroups = drugGroups;
    }

    /** Throws {@link IllegalArgumentException} when something is wrong with the expression. */
    public static Criterion criterion(When when, Map<String, List<String>> drugGroups) {
        List<CheckExpression.Mistake> wrong = CheckExpression.mistakesIn(when, drugGroups);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("An expression that cannot be used: " + wrong);
        }
        return new ReadExpression(drugGroups).read(when);
    }

    private Criterion read(When when) {
        if (when.allOf() != null) {
            return new Criterion.AllOf(when.allOf().stream().map(this::read).toList());
        }
        if (when.anyOf() != null) {
            return new Criterion.AnyOf(when.anyOf().stream().map(this::read).toList());
        }
        if (when.not() != null) {
            return new Criterion.Not(read(when.not()), Objects.requireNonNull(when.words()));
        }
        return fact(when);
    }

    private Criterion fact(When when) {
        if (when.answeredYes() != null) {
            return new Criterion.AnsweredYes(when.answeredYes());
        }
        if (when.measure() != null) {
            List<String> genders = when.genders() == null ? List.of() : when.genders();
            return new Criterion.Measured(when.measure(), when.limits(), genders, when.withinDays());
        }
        if (when.pressure() != null) {
            When.Pressure limit = when.pressure();
            return new Criterion.PressureAtLeast(limit.systolic(), limit.diastolic(), limit.readings());
        }
        if (when.takes() != null) {
            return new Criterion.Takes(when.takes());
        }
        if (when.takesGroup() != null) {
            return new Criterion.Takes(Objects.requireNonNull(drugGroups.get(when.takesGroup())));
        }
        if (when.meantFor() != null) {
            return new Criterion.MeantFor(when.meantFor());
        }
        if (when.suicideRisk() != null) {
            return new Criterion.SuicideRiskIs(when.suicideRisk());
        }
        if (when.tested() != null) {
            When.Tested tested = when.tested();
            return new Criterion.Tested(
                    tested.test(), tested.outOfTheOrdinary(), tested.accepted(), tested.withinDays());
        }
        return when.answeredUnknown() != null ? new Criterion.AnsweredUnknown() : new Criterion.ReferralContradicted();
    }
}
