package health.daybreak.reporting.outcomes;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A point in a course: which courses are due a score there, and what they scored.
 *
 * @param number the session, from 1, or the week, from 1; null at follow-up
 */
record Place(
        Point point,
        @Nullable Integer number,
        Predicate<CourseScores> reached,
        Function<CourseScores, @Nullable Integer> score) {

    /** A course that reached a place, and what it scored there. */
    record Reached(CourseScores course, @Nullable Integer score) {

        /** From where it came to where; null where either is missing. */
        @Nullable
        Pair pair() {
            return course.baseline() == null || score == null ? null : new Pair(course.baseline(), score);
        }
    }

    /** Those of the courses that reached it. */
    List<Reached> among(List<CourseScores> courses) {
        return courses.stream()
                .filter(reached)
                .map(course -> new Reached(course, score.apply(course)))
                .toList();
    }

    /** Those that may still reach it, or never will as they ended before. */
    List<CourseScores> notAmong(List<CourseScores> courses, boolean ended) {
        return courses.stream()
                .filter(course -> !reached.test(course) && course.ended() == ended)
                .toList();
    }

    /** Before the first session, where every course is measured from: every course was due a score there. */
    static Place start() {
        return new Place(Point.BEFORE_SESSION, 1, _ -> true, CourseScores::baseline);
    }

    static Place beforeSession(int number) {
        return new Place(
                Point.BEFORE_SESSION,
                number,
                course -> course.attended().contains(number),
                course -> course.beforeSession().get(number));
    }

    static Place inWeek(int week) {
        return new Place(Point.WEEK, week, course -> course.timeline().reached(week), course -> course.timeline()
                .inWeek(week));
    }

    static Place followUp() {
        return new Place(Point.FOLLOW_UP, null, CourseScores::followUpDue, CourseScores::followUp);
    }

    /** The place that is asked for by its parts; throws {@link Refused} when they do not make one. */
    static Place of(Point point, @Nullable Integer number) {
        return switch (point) {
            case BEFORE_SESSION -> {
                int session = from(1, number, "the session before which they stand, from 1");
                yield session == 1 ? start() : beforeSession(session);
            }
            case WEEK -> inWeek(from(1, number, "the week after the first dose, from 1"));
            case FOLLOW_UP -> followUp();
        };
    }

    private static int from(int least, @Nullable Integer number, String expected) {
        if (number == null || number < least) {
            throw Refused.unprocessable("point-unknown", "Say with number " + expected + ".");
        }
        return number;
    }

    @Nullable
    Integer session() {
        return point == Point.BEFORE_SESSION ? number : null;
    }

    @Nullable
    Integer week() {
        return point == Point.WEEK ? number : null;
    }
}
