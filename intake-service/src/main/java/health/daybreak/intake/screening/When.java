package health.daybreak.intake.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The expression of a rule as it is written: exactly one of the alternatives is filled in. {@link CheckExpression} says
 * what is wrong with one, {@link ReadExpression} makes a {@link Criterion} of it.
 *
 * @param answeredYes this question was answered yes, or the referrer records it and nobody answered no
 * @param answeredUnknown some question was answered "not known"
 * @param referralContradicted some answer contradicts the referral
 * @param measure a figure lies within {@code below}, {@code atMost}, {@code atLeast} and {@code above}; only for
 *     {@code genders}, only if taken {@code withinDays}
 * @param pressure so many readings reach a limit
 * @param takes any of these drugs is taken
 * @param takesGroup any drug of this group is taken
 * @param meantFor the treatment is meant for one of these
 * @param suicideRisk the latest C-SSRS screener came out in this band
 * @param tested a lab or other test came out like this
 * @param allOf all of these hold
 * @param anyOf at least one of these holds
 * @param not this does not hold, which {@code words} says to people
 */
public record When(
        @Nullable Question answeredYes,
        @Nullable Boolean answeredUnknown,
        @Nullable Boolean referralContradicted,
        @Nullable Measure measure,
        @Nullable BigDecimal below,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal above,
        @Nullable List<String> genders,
        @Nullable Integer withinDays,
        @Nullable Pressure pressure,
        @Nullable List<String> takes,
        @Nullable String takesGroup,
        @Nullable List<Indication> meantFor,
        @Nullable String suicideRisk,
        @Nullable Tested tested,
        @Nullable List<When> allOf,
        @Nullable List<When> anyOf,
        @Nullable When not,
        @Nullable String words) {

    /**
     * So many readings at or above either limit.
     *
     * @param systolic in mmHg
     * @param diastolic in mmHg
     * @param readings how many it takes, 1 to 10
     */
    public record Pressure(int systolic, int diastolic, int readings) {}

    /**
     * The newest result of a kind of test.
     *
     * @param outOfTheOrdinary how it came out; null for a result however it came out
     * @param accepted whether a prescriber has said that it does not stand in the way; null for either
     * @param withinDays only when it was taken at most so many days ago, or null for any time
     */
    public record Tested(
            TestKind test,
            @Nullable Boolean outOfTheOrdinary,
            @Nullable Boolean accepted,
            @Nullable Integer withinDays) {}

    /** How many of the alternatives are filled in. */
    long alternatives() {
        return Stream.of(
                        answeredYes,
                        answeredUnknown,
                        referralContradicted,
                        measure,
                        pressure,
                        takes,
                        takesGroup,
                        meantFor,
                        suicideRisk,
                        tested,
                        allOf,
                        anyOf,
                        not)
                .filter(Objects::nonNull)
                .count();
    }

    Limits limits() {
        return new Limits(below, atMost, atLeast, above);
    }

    /** The same with every group of drugs spelled out, so that the meaning stays when the group changes. */
    public When spelledOut(Map<String, List<String>> drugGroups) {
        return new When(
                answeredYes,
                answeredUnknown,
                referralContradicted,
                measure,
                below,
                atMost,
                atLeast,
                above,
                genders,
                withinDays,
                pressure,
                takesGroup == null ? takes : drugGroups.get(takesGroup),
                null,
                meantFor,
                suicideRisk,
                tested,
                each(allOf, drugGroups),
                each(anyOf, drugGroups),
                not == null ? null : not.spelledOut(drugGroups),
                words);
    }

    private static @Nullable List<When> each(@Nullable List<When> all, Map<String, List<String>> drugGroups) {
        return all == null
                ? null
                : all.stream().map(one -> one.spelledOut(drugGroups)).toList();
    }
}
