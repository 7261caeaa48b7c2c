package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether patients got better, by one instrument. Courses are counted, not patients.
 *
 * @param started all courses that were started
 * @param rows before session 2, 3 and so on as far as anybody has come, then the follow-up
 */
public record OutcomeFigures(
        Instrument instrument, FollowUp followUp, int started, Baseline baseline, List<OutcomeRow> rows) {

    /**
     * The scores before the first dose.
     *
     * @param courses with a baseline
     * @param missing courses without
     */
    public record Baseline(
            int courses,
            int missing,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median) {}

    /**
     * The outcomes of these patients; {@code sessions} are all of theirs.
     *
     * @param now decides only which follow-ups are due by now
     */
    public static OutcomeFigures of(
            Instrument instrument, FollowUp followUp, List<Journey> journeys, List<Session> sessions, Instant now) {
        List<CourseScores> courses = new ScoreCourses(instrument.name(), followUp, sessions, now).of(journeys);
        List<OutcomeRow> rows = new ArrayList<>();
        int furthest = courses.stream()
                .flatMap(course -> course.attended().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        for (int number = 2; number <= furthest; number++) {
            rows.add(OutcomeRow.beforeSession(number, instrument, courses));
        }
        rows.add(OutcomeRow.followUp(instrument, courses));
        return new OutcomeFigures(instrument, followUp, courses.size(), baseline(courses), List.copyOf(rows));
    }

    private static Baseline baseline(List<CourseScores> courses) {
        List<Integer> totals = courses.stream()
                .map(CourseScores::baseline)
                .filter(Objects::nonNull)
                .toList();
        return new Baseline(
                totals.size(), courses.size() - totals.size(), Statistics.mean(totals), Statistics.median(totals));
    }
}
