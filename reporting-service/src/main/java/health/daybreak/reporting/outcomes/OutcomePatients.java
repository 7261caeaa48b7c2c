package health.daybreak.reporting.outcomes;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.Place.Reached;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The courses behind one figure, and how each stands in it: all that reached its point, or those that are asked for.
 *
 * @param measure null of the mean change, the effect size and plain counts
 * @param courses by how they stand, then by how far they moved
 */
public record OutcomePatients(String instrument, @Nullable Measure measure, List<CoursePatient> courses) {

    /** How a course stands in a share. */
    public enum Standing {
        /** Counted: the numerator. */
        COUNTED,
        /** In the denominator and not counted. */
        NOT_COUNTED,
        /** It has both scores and the question is not asked of it, as nobody without ideation can have less. */
        NOT_ASKED,
        /** Missing: nobody knows where it began. */
        WITHOUT_BASELINE,
        /** Missing: nothing was answered at this point. */
        WITHOUT_SCORE,
        /** It has not reached this point yet, and may. */
        STILL_TO_COME,
        /** It ended before this point. */
        ENDED_BEFORE;

        /** Of the courses that reached the point. */
        private static final Set<Standing> REACHED = EnumSet.range(COUNTED, WITHOUT_SCORE);
    }

    /**
     * One course.
     *
     * @param patientId without saying who that is
     * @param baseline total, or place of the level, before the first dose
     * @param score the same at the point
     */
    public record CoursePatient(
            String patientId,
            String courseId,
            Standing standing,
            @Nullable Integer baseline,
            @Nullable Integer score) {

        private int moved() {
            return baseline == null || score == null ? 0 : score - baseline;
        }
    }

    /**
     * Which figure is meant.
     *
     * @param measure null for the mean change, the effect size and plain counts, in which every course with both scores is
     *     counted
     * @param number the session, from 1, or the week, from 1; null at follow-up
     * @param standings only courses that stand so; empty for all that reached the point
     */
    public record Asked(
            Instrument instrument,
            @Nullable Measure measure,
            Point point,
            @Nullable Integer number,
            Set<Standing> standings) {

        public Asked {
            standings = Set.copyOf(standings.isEmpty() ? Standing.REACHED : standings);
        }
    }

    private static final Comparator<CoursePatient> ORDER = Comparator.comparing(CoursePatient::standing)
            .thenComparing(CoursePatient::moved)
            .thenComparing(CoursePatient::patientId)
            .thenComparing(CoursePatient::courseId);

    /**
     * The courses of these patients that are behind a figure; {@code sessions} are all of theirs.
     *
     * @param now decides only which follow-ups are due by now and which weeks are over
     * @throws Refused when the instrument does not say what is asked, or the point is none
     */
    public static OutcomePatients of(
            Asked asked, FollowUp followUp, List<Journey> journeys, List<Session> sessions, Instant now) {
        Instrument instrument = asked.instrument();
        Measure measure = asked.measure();
        if (measure != null && !measure.saidBy(instrument)) {
            throw Refused.unprocessable(
                    "measure-unknown",
                    "%s does not say %s; ask for what its figures show.".formatted(instrument.name(), measure));
        }
        List<CourseScores> all = new ScoreCourses(instrument, followUp, sessions, now).of(journeys);
        Place place = Place.of(asked.point(), asked.number());
        List<CoursePatient> courses = Stream.of(
                        place.among(all).stream().map(reached -> reached(reached, measure, instrument)),
                        place.notAmong(all, false).stream().map(course -> notReached(course, Standing.STILL_TO_COME)),
                        place.notAmong(all, true).stream().map(course -> notReached(course, Standing.ENDED_BEFORE)))
                .flatMap(Function.identity())
                .filter(course -> asked.standings().contains(course.standing()))
                .sorted(ORDER)
                .toList();
        return new OutcomePatients(instrument.name(), measure, courses);
    }

    private static CoursePatient reached(Reached reached, @Nullable Measure measure, Instrument instrument) {
        CourseScores course = reached.course();
        return new CoursePatient(
                course.patientId(),
                course.courseId(),
                standing(reached, measure, instrument),
                course.baseline(),
                reached.score());
    }

    private static CoursePatient notReached(CourseScores course, Standing standing) {
        return new CoursePatient(course.patientId(), course.courseId(), standing, course.baseline(), null);
    }

    private static Standing standing(Reached reached, @Nullable Measure measure, Instrument instrument) {
        Integer baseline = reached.course().baseline();
        Pair pair = reached.pair();
        if (measure != null && baseline != null && !measure.asks(baseline, instrument)) {
            return Standing.NOT_ASKED;
        } else if (pair == null) {
            return reached.score() == null ? Standing.WITHOUT_SCORE : Standing.WITHOUT_BASELINE;
        }
        return measure == null || measure.meets(pair.before(), pair.after(), instrument)
                ? Standing.COUNTED
                : Standing.NOT_COUNTED;
    }
}
