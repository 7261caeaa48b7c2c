package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the courses stood at one point.
 *
 * @param point before a session, or at follow-up
 * @param sessionNumber from 2; null at follow-up. The score before session 2 shows the effect of one dose
 * @param reached courses that came as far as this, and were therefore due a score
 * @param analysed of those, the courses with a baseline and a score: the denominator of everything below
 * @param withoutBaseline of those reached, not analysed because nobody knows where they began
 * @param withoutScore of those reached, not analysed because nothing was answered at this point
 * @param ongoing courses that may still reach it
 * @param endedBefore courses that ended and never will
 * @param meanChange score minus baseline, in points: negative is better; null when nothing was analysed
 * @param response courses whose score dropped by the instrument's share; null where that is not defined
 * @param remission courses under the instrument's limit; null where that is not defined
 * @param meaningful courses that dropped by what a patient notices
 * @param worse courses that rose by what counts as worsening; null where that is not defined
 */
public record OutcomeRow(
        Point point,
        @Nullable Integer sessionNumber,
        int reached,
        int analysed,
        int withoutBaseline,
        int withoutScore,
        int ongoing,
        int endedBefore,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal medianScore,
        @Nullable BigDecimal meanChange,
        @Nullable BigDecimal medianChange,
        @Nullable Share response,
        @Nullable Share remission,
        @Nullable Share meaningful,
        @Nullable Share worse) {

    /** Where in the course. */
    public enum Point {
        BEFORE_SESSION,
        FOLLOW_UP
    }

    /**
     * So many of so many.
     *
     * @param percent to the nearest whole number; null of none
     */
    public record Share(int courses, int of, @Nullable Integer percent) {}

    private record Pair(int baseline, int score) {

        int change() {
            return score - baseline;
        }
    }

    static OutcomeRow beforeSession(int number, Instrument instrument, List<CourseScores> courses) {
        return row(
                Point.BEFORE_SESSION,
                number,
                instrument,
                courses,
                course -> course.attended().contains(number),
                course -> course.beforeSession().get(number));
    }

    static OutcomeRow followUp(Instrument instrument, List<CourseScores> courses) {
        return row(Point.FOLLOW_UP, null, instrument, courses, CourseScores::followUpDue, CourseScores::followUp);
    }

    private static OutcomeRow row(
            Point point,
            @Nullable Integer number,
            Instrument instrument,
            List<CourseScores> courses,
            Predicate<CourseScores> reaches,
            Function<CourseScores, @Nullable Integer> scoreOf) {
        List<CourseScores> reached = courses.stream().filter(reaches).toList();
        List<Pair> pairs = reached.stream()
                .map(course -> pair(course.baseline(), scoreOf.apply(course)))
                .filter(Objects::nonNull)
                .toList();
        int withoutScore = count(reached, course -> scoreOf.apply(course) == null);
        List<Integer> scores = pairs.stream().map(Pair::score).toList();
        List<Integer> changes = pairs.stream().map(Pair::change).toList();
        return new OutcomeRow(
                point,
                number,
                reached.size(),
                pairs.size(),
                reached.size() - pairs.size() - withoutScore,
                withoutScore,
                count(courses, course -> !reaches.test(course) && !course.ended()),
                count(courses, course -> !reaches.test(course) && course.ended()),
                Statistics.mean(scores),
                Statistics.median(scores),
                Statistics.mean(changes),
                Statistics.median(changes),
                share(pairs, instrument.responsePercent(), OutcomeRow::responds),
                share(pairs, instrument.remissionBelow(), (pair, limit) -> pair.score() < limit),
                share(pairs, instrument.meaningfulDrop(), (pair, drop) -> -pair.change() >= drop),
                share(pairs, instrument.worseningRise(), (pair, rise) -> pair.change() >= rise));
    }

    private static @Nullable Pair pair(@Nullable Integer baseline, @Nullable Integer score) {
        return baseline == null || score == null ? null : new Pair(baseline, score);
    }

    /** A baseline of 0 cannot drop, so it cannot respond. */
    private static boolean responds(Pair pair, int percent) {
        return pair.baseline() > 0 && -pair.change() * 100 >= pair.baseline() * percent;
    }

    private static @Nullable Share share(List<Pair> pairs, @Nullable Criterion criterion, Meets meets) {
        if (criterion == null) {
            return null;
        }
        int courses = (int) pairs.stream()
                .filter(pair -> meets.test(pair, criterion.value()))
                .count();
        Integer percent = pairs.isEmpty() ? null : Math.toIntExact(Math.round(100.0 * courses / pairs.size()));
        return new Share(courses, pairs.size(), percent);
    }

    private static int count(List<CourseScores> courses, Predicate<CourseScores> counted) {
        return (int) courses.stream().filter(counted).count();
    }

    private interface Meets {
        boolean test(Pair pair, int limit);
    }
}
