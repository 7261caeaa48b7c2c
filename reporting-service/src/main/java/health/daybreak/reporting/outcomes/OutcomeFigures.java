package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.TimesTo.Watched;
import health.daybreak.reporting.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether patients got better, by one instrument. Courses are counted, not patients.
 *
 * @param started all courses that were started
 * @param rows before session 2, 3 and so on as far as anybody has come, then the follow-up
 * @param weeks in week 1, 2 and so on after the first dose as far as anybody was scored, {@value #WEEKS} at most
 * @param timeToResponse from the first dose to the first response; null where the instrument does not define one
 * @param timeToRelapse from the first response to its loss, whatever doses are given meanwhile
 * @param timeToRelapseWithoutDose from the end of the induction to the loss of the response, watched up to the next dose
 */
public record OutcomeFigures(
        Instrument instrument,
        FollowUp followUp,
        int started,
        Baseline baseline,
        List<OutcomeRow> rows,
        List<OutcomeRow> weeks,
        @Nullable Curve timeToResponse,
        @Nullable Curve timeToRelapse,
        @Nullable Curve timeToRelapseWithoutDose) {

    private static final int WEEKS = 52;

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
     * @param now decides only which follow-ups are due by now and which weeks are over
     */
    public static OutcomeFigures of(
            Instrument instrument, FollowUp followUp, List<Journey> journeys, List<Session> sessions, Instant now) {
        List<CourseScores> courses = new ScoreCourses(instrument, followUp, sessions, now).of(journeys);
        return new OutcomeFigures(
                instrument,
                followUp,
                courses.size(),
                baseline(instrument, courses),
                rows(instrument, courses),
                weeks(instrument, courses),
                curve(instrument, courses, Awaited.RESPONSE),
                curve(instrument, courses, Awaited.RELAPSE),
                curve(instrument, courses, Awaited.RELAPSE_WITHOUT_DOSE));
    }

    /** Before every session that anybody in {@code courses} came to, then the follow-up. */
    static List<OutcomeRow> rows(Instrument instrument, List<CourseScores> courses) {
        return Stream.concat(
                        IntStream.rangeClosed(2, furthest(courses, CourseScores::attended))
                                .mapToObj(number -> OutcomeRow.of(Place.beforeSession(number), instrument, courses)),
                        Stream.of(OutcomeRow.of(Place.followUp(), instrument, courses)))
                .toList();
    }

    private static List<OutcomeRow> weeks(Instrument instrument, List<CourseScores> courses) {
        int last = furthest(courses, course -> course.timeline().byWeek().keySet());
        return IntStream.rangeClosed(1, Math.min(WEEKS, last))
                .mapToObj(week -> OutcomeRow.of(Place.inWeek(week), instrument, courses))
                .toList();
    }

    private static @Nullable Curve curve(Instrument instrument, List<CourseScores> courses, Awaited awaited) {
        return Awaited.saidBy(instrument)
                ? Curve.of(awaited.in(courses, instrument).stream()
                        .map(Watched::time)
                        .toList())
                : null;
    }

    private static int furthest(List<CourseScores> courses, Function<CourseScores, Collection<Integer>> numbers) {
        return courses.stream()
                .flatMap(course -> numbers.apply(course).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static Baseline baseline(Instrument instrument, List<CourseScores> courses) {
        List<Integer> totals = courses.stream()
                .map(CourseScores::baseline)
                .filter(Objects::nonNull)
                .toList();
        List<Integer> summed = instrument.ranked() ? List.of() : totals;
        return new Baseline(
                totals.size(), courses.size() - totals.size(), Statistics.mean(summed), Statistics.median(summed));
    }
}
