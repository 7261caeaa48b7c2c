package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Course.Treatment;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of groups of courses side by side, without any cell that says too much about few people.
 *
 * @param smallestCell the smallest number of people that is shown, other than none, and where it comes from
 * @param points before session 2, 3 and so on as far as anybody has come, then the follow-up
 */
public record OutcomeGroups(Instrument instrument, By by, Criterion smallestCell, List<GroupedPoint> points) {

    /** What the groups are made by. */
    public enum By {
        ROUTE(Treatment::route),
        INDICATION(Treatment::indication),
        PROTOCOL(Treatment::protocolId);

        private final Function<Treatment, String> name;

        By(Function<Treatment, String> name) {
            this.name = name;
        }

        /** The group of a course; courses of which the treatment is not known are a group of their own. */
        private String group(CourseScores course) {
            return course.treatment() == null ? UNKNOWN : name.apply(course.treatment());
        }
    }

    /**
     * One point and all groups at it.
     *
     * @param sessionNumber from 2, before a session; else null
     */
    public record GroupedPoint(Point point, @Nullable Integer sessionNumber, List<GroupRow> groups) {}

    private static final String UNKNOWN = "UNKNOWN";

    /**
     * The outcomes of these patients by group; {@code sessions} are all of theirs.
     *
     * @param now decides only which follow-ups are due by now
     */
    public static OutcomeGroups of(
            Instrument instrument,
            By by,
            OutcomeSettings settings,
            List<Journey> journeys,
            List<Session> sessions,
            Instant now) {
        FollowUp followUp = settings.followUp();
        List<CourseScores> courses = new ScoreCourses(instrument, followUp, sessions, now).of(journeys);
        Map<String, List<CourseScores>> groups = new TreeMap<>();
        courses.forEach(course -> groups.computeIfAbsent(by.group(course), name -> new ArrayList<>())
                .add(course));
        Criterion smallest = settings.smallestCell();
        List<GroupedPoint> points = OutcomeFigures.rows(instrument, courses).stream()
                .map(whole -> point(whole, instrument, groups, new SmallCells(smallest.value())))
                .toList();
        return new OutcomeGroups(instrument, by, smallest, points);
    }

    private static GroupedPoint point(
            OutcomeRow whole, Instrument instrument, Map<String, List<CourseScores>> groups, SmallCells cells) {
        List<String> names =
                groups.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        List<OutcomeRow> rows = names.stream()
                .map(name -> again(whole, instrument, groups.getOrDefault(name, List.of())))
                .toList();
        return new GroupedPoint(whole.point(), whole.sessionNumber(), GroupRow.of(names, rows, cells));
    }

    private static OutcomeRow again(OutcomeRow whole, Instrument instrument, List<CourseScores> courses) {
        return OutcomeRow.of(Place.of(whole.point(), whole.sessionNumber()), instrument, courses);
    }
}
