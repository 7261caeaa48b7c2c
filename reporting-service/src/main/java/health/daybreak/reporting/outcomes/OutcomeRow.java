package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.Place.Reached;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the courses stood at one point.
 *
 * @param point before a session, in a week after the first dose, or at follow-up
 * @param sessionNumber from 2, before a session; else null. The score before session 2 shows the effect of one dose
 * @param week from 1, in a week: more than {@code week - 1} and up to {@code week} times seven days after the first dose
 *     began; else null
 * @param reached courses that came as far as this, and were therefore due a score
 * @param analysed of those, the courses with a baseline and a score: the denominator of everything below
 * @param withoutBaseline of those reached, not analysed because nobody knows where they began
 * @param withoutScore of those reached, not analysed because nothing was answered at this point
 * @param missingPercent of those reached, the share not analysed, to the nearest whole number; null when none reached it
 * @param ongoing courses that may still reach it
 * @param endedBefore courses that ended and never will
 * @param change score minus baseline
 * @param response courses whose score dropped by the instrument's share; null where that is not defined, and so on
 * @param remission courses under the instrument's limit
 * @param meaningful courses that dropped by what a patient notices
 * @param worse courses that rose by what counts as worsening
 * @param lower of an instrument with levels: courses whose level is lower, of those that were above the lowest
 * @param higher of an instrument with levels: courses whose level is higher, of those that were below the highest
 */
public record OutcomeRow(
        Point point,
        @Nullable Integer sessionNumber,
        @Nullable Integer week,
        int reached,
        int analysed,
        int withoutBaseline,
        int withoutScore,
        @Nullable Integer missingPercent,
        int ongoing,
        int endedBefore,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal medianScore,
        Change change,
        @Nullable Share response,
        @Nullable Share remission,
        @Nullable Share meaningful,
        @Nullable Share worse,
        @Nullable Share lower,
        @Nullable Share higher) {

    /** Where in the course. */
    public enum Point {
        BEFORE_SESSION,
        WEEK,
        FOLLOW_UP
    }

    /** How the courses stood at this place. */
    static OutcomeRow of(Place place, Instrument instrument, List<CourseScores> courses) {
        List<Reached> reached = place.among(courses);
        List<@Nullable Integer> baselines = new ArrayList<>();
        reached.forEach(one -> baselines.add(one.course().baseline()));
        List<Pair> pairs =
                reached.stream().map(Reached::pair).filter(Objects::nonNull).toList();
        int withoutScore =
                (int) reached.stream().filter(one -> one.score() == null).count();
        int missing = reached.size() - pairs.size();
        List<Integer> scores = instrument.ranked()
                ? List.of()
                : pairs.stream().map(Pair::after).toList();
        return new OutcomeRow(
                place.point(),
                place.session(),
                place.week(),
                reached.size(),
                pairs.size(),
                missing - withoutScore,
                withoutScore,
                reached.isEmpty() ? null : Integer.valueOf(Range.percent((double) missing / reached.size())),
                place.notAmong(courses, false).size(),
                place.notAmong(courses, true).size(),
                Statistics.mean(scores),
                Statistics.median(scores),
                Change.of(pairs, instrument.ranked()),
                Measure.RESPONSE.of(instrument, baselines, pairs),
                Measure.REMISSION.of(instrument, baselines, pairs),
                Measure.MEANINGFUL.of(instrument, baselines, pairs),
                Measure.WORSE.of(instrument, baselines, pairs),
                Measure.LOWER.of(instrument, baselines, pairs),
                Measure.HIGHER.of(instrument, baselines, pairs));
    }
}
