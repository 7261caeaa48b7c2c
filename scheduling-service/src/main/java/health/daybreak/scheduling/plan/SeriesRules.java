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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    /**
     * Every rule that a session breaks at another start. A distance that is too long already as the session stands, because
     * the whole course rested, is held against no start: what comes after the break is a series of its own.
     *
     * @param others the other sessions of the series
     */
    public List<Violation> checkMove(List<Start> others, Start standing, Start there) {
        List<Start> series = new ArrayList<>(others);
        series.add(there);
        return check(series, number -> number == there.number(), start -> start.equals(there) ? standing : start);
    }

    private List<Violation> check(List<Start> series, IntPredicate concerned) {
        return check(series, concerned, null);
    }

    /** @param asItStands where a session is now; null to hold every distance against the limits */
    private List<Violation> check(
            List<Start> series, IntPredicate concerned, @Nullable UnaryOperator<Start> asItStands) {
        List<Start> inOrder =
                series.stream().sorted(Comparator.comparingInt(Start::number)).toList();
        List<Violation> all = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            if (concerned.test(inOrder.get(i - 1).number())
                    || concerned.test(inOrder.get(i).number())) {
                neighbours(
                        all,
                        inOrder.get(i - 1),
                        inOrder.get(i),
                        most(induction.maxDaysBetween(), inOrder.get(i - 1), inOrder.get(i), asItStands));
            }
        }
        for (int i = induction.maxInSevenDays(); i < inOrder.size(); i++) {
            crowded(all, inOrder.subList(i - induction.maxInSevenDays(), i + 1), concerned);
        }
        if (!inOrder.isEmpty()) {
            Start first = inOrder.getFirst();
            Start last = inOrder.getLast();
            if (concerned.test(first.number()) || concerned.test(last.number())) {
                span(all, first, last, most(induction.withinDays(), first, last, asItStands));
            }
        }
        return all;
    }

    private static int most(int limit, Start one, Start next, @Nullable UnaryOperator<Start> asItStands) {
        boolean broken = asItStands != null && days(asItStands.apply(one), asItStands.apply(next)) > limit;
        return broken ? Integer.MAX_VALUE : limit;
    }

    private void neighbours(List<Violation> all, Start one, Start next, int mostDays) {
        String which = "Sessions " + one.number() + " and " + next.number();
        Duration between = Duration.between(one.at(), next.at());
        if (between.isNegative() || between.isZero()) {
            all.add(Violation.of(HardRule.IN_ORDER, which + " would change places."));
        } else if (between.compareTo(induction.minBetween()) < 0) {
            all.add(Violation.of(
                    HardRule.MIN_HOURS,
                    which + " would be " + between.toHours() + " hours apart; at least " + induction.minHoursBetween()
                            + " are needed."));
        } else if (next.number() == one.number() + 1 && days(one, next) > mostDays) {
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

    private void span(List<Violation> all, Start first, Start last, int mostDays) {
        if (days(first, last) > mostDays) {
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
