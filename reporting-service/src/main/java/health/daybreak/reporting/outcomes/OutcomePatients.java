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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The courses behind one figure: all that reached its point, and whether each is counted in it.
 *
 * @param measure null of the mean change and the effect size
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
        WITHOUT_SCORE
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
     * @param measure null for the mean change and the effect size, in which every course with both scores is counted
     * @param number the session, from 2, or the week, from 1; null at follow-up
     */
    public record Asked(
            Instrument instrument,
            @Nullable Measure measure,
            Point point,
            @Nullable Integer number) {}

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
        if (measure == null ? instrument.ranked() : !measure.saidBy(instrument)) {
            throw Refused.unprocessable(
                    "measure-unknown",
                    "%s does not say %s; ask for what its figures show."
                            .formatted(instrument.name(), measure == null ? "a mean change" : measure));
        }
        List<CourseScores> all = new ScoreCourses(instrument, followUp, sessions, now).of(journeys);
        List<CoursePatient> courses = Place.of(asked.point(), asked.number()).among(all).stream()
                .map(reached -> patient(reached, measure, instrument))
                .sorted(ORDER)
                .toList();
        return new OutcomePatients(instrument.name(), measure, courses);
    }

    private static CoursePatient patient(Reached reached, @Nullable Measure measure, Instrument instrument) {
        CourseScores course = reached.course();
        return new CoursePatient(
                course.patientId(),
                course.courseId(),
                standing(reached, measure, instrument),
                course.baseline(),
                reached.score());
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
