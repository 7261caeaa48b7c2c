package health.daybreak.intake.screening.store;

import health.daybreak.intake.screening.Criterion;
import health.daybreak.intake.screening.Indication;
import health.daybreak.intake.screening.Measure;
import health.daybreak.intake.screening.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A criterion as it is written in the file: exactly one of the alternatives is filled in. */
public record When(
        @Nullable Question answeredYes,
        @Nullable Boolean answeredUnknown,
        @Nullable Boolean referralContradicted,
        @Nullable Measure measure,
        @Nullable BigDecimal below,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal above,
        @Nullable List<String> genders,
        @Nullable Pressure pressure,
        @Nullable List<String> takes,
        @Nullable String takesGroup,
        @Nullable List<Indication> meantFor,
        @Nullable String suicideRisk,
        @Nullable List<When> allOf,
        @Nullable List<When> anyOf,
        @Nullable When not,
        @Nullable String words) {

    /** So many readings at or above either limit. */
    public record Pressure(int systolic, int diastolic, int readings) {}

    Criterion criterion(Map<String, List<String>> drugGroups) {
        if (allOf != null) {
            return new Criterion.AllOf(each(allOf, drugGroups));
        }
        if (anyOf != null) {
            return new Criterion.AnyOf(each(anyOf, drugGroups));
        }
        if (not != null) {
            return new Criterion.Not(not.criterion(drugGroups), Objects.requireNonNull(words, "words"));
        }
        return fact(drugGroups);
    }

    private Criterion fact(Map<String, List<String>> drugGroups) {
        if (answeredYes != null) {
            return new Criterion.AnsweredYes(answeredYes);
        }
        if (measure != null) {
            return new Criterion.Measured(measure, below, atLeast, above, genders == null ? List.of() : genders);
        }
        if (pressure != null) {
            return new Criterion.PressureAtLeast(pressure.systolic(), pressure.diastolic(), pressure.readings());
        }
        if (takes != null) {
            return new Criterion.Takes(takes);
        }
        if (takesGroup != null) {
            return new Criterion.Takes(Objects.requireNonNull(drugGroups.get(takesGroup), takesGroup));
        }
        if (meantFor != null) {
            return new Criterion.MeantFor(meantFor);
        }
        if (suicideRisk != null) {
            return new Criterion.SuicideRiskIs(suicideRisk);
        }
        return flag();
    }

    private Criterion flag() {
        if (Boolean.TRUE.equals(answeredUnknown)) {
            return new Criterion.AnsweredUnknown();
        }
        if (Boolean.TRUE.equals(referralContradicted)) {
            return new Criterion.ReferralContradicted();
        }
        throw new IllegalStateException("A rule says nothing about when it holds");
    }

    private static List<Criterion> each(List<When> all, Map<String, List<String>> drugGroups) {
        return all.stream().map(one -> one.criterion(drugGroups)).toList();
    }
}
