package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Induction;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How the sessions of an induction must lie to each other, on the clinic's wall clock: on the two days of a clock change
 * "two days later at the same time" stays allowed and is 47 or 49 hours.
 */
public final class SeriesRules {

    private final Induction induction;

    public SeriesRules(Induction induction) {
        this.induction = induction;
    }

    /** Every rule that a whole series breaks. */
    public List<Violation> check(List<Start> series) {
        List<Violation> all = new ArrayList<>();
        if (series.size() != induction.sessions()) {
            all.add(Violation.of(
                    HardRule.COUNT,
                    "The protocol has " + induction.sessions() + " sessions, not " + series.size() + "."));
        }
        all.addAll(check(series, number -> true));
        return all;
    }

    /** Every rule that the session with this number breaks among the others. */
    public List<Violation> checkOne(List<Start> series, int number) {
        return check(series, other -> other == number);
    }

    private List<Violation> check(List<Start> series, IntPredicate concerned) {
        List<Start> inOrder =
                series.stream().sorted(Comparator.comparingInt(Start::number)).toList();
        List<Violation> all = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            if (concerned.test(inOrder.get(i - 1).number())
                    || concerned.test(inOrder.get(i).number())) {
                neighbours(all, inOrder.get(i - 1), inOrder.get(i));
            }
        }
        for (int i = induction.maxInSevenDays(); i < inOrder.size(); i++) {
            crowded(all, inOrder.subList(i - induction.maxInSevenDays(), i + 1), concerned);
        }
        if (!inOrder.isEmpty()) {
            span(all, inOrder.getFirst(), inOrder.getLast(), concerned);
        }
        return all;
    }

    private void neighbours(List<Violation> all, Start one, Start next) {
        String which = "Sessions " + one.number() + " and " + next.number();
        Duration between = Duration.between(one.at(), next.at());
        if (between.isNegative() || between.isZero()) {
            all.add(Violation.of(HardRule.IN_ORDER, which + " would change places."));
        } else if (between.compareTo(induction.minBetween()) < 0) {
            all.add(Violation.of(
                    HardRule.MIN_HOURS,
                    which + " would be " + between.toHours() + " hours apart; at least " + induction.minHoursBetween()
                            + " are needed."));
        } else if (next.number() == one.number() + 1 && days(one, next) > induction.maxDaysBetween()) {
            all.add(Violation.of(
                    HardRule.MAX_DAYS,
                    which + " would be " + days(one, next) + " days apart; at most " + induction.maxDaysBetween()
                            + " are allowed."));
        }
    }

    private void crowded(List<Violation> all, List<Start> oneTooMany, IntPredicate concerned) {
        boolean meant = oneTooMany.stream().anyMatch(start -> concerned.test(start.number()));
        if (meant && days(oneTooMany.getFirst(), oneTooMany.getLast()) < 7) {
            all.add(Violation.of(
                    HardRule.MAX_IN_SEVEN_DAYS,
                    "Sessions " + oneTooMany.getFirst().number() + " to "
                            + oneTooMany.getLast().number() + " would all fall within 7 days; at most "
                            + induction.maxInSevenDays() + " may."));
        }
    }

    private void span(List<Violation> all, Start first, Start last, IntPredicate concerned) {
        boolean meant = concerned.test(first.number()) || concerned.test(last.number());
        if (meant && days(first, last) > induction.withinDays()) {
            all.add(Violation.of(
                    HardRule.WITHIN_DAYS,
                    "The series would take " + days(first, last) + " days; at most " + induction.withinDays()
                            + " are allowed."));
        }
    }

    private static long days(Start one, Start other) {
        return ChronoUnit.DAYS.between(one.at().toLocalDate(), other.at().toLocalDate());
    }
}
