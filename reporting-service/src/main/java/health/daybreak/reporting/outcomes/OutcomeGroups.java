package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Course.Treatment;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.DoseEdge;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of groups of courses side by side, without any cell that says too much about few people.
 *
 * @param smallestCell the smallest number of people that is shown, other than none, and where it comes from
 * @param incomplete clinics of which something was heard that is not in these figures
 * @param doseEdges by dose: where its bands meet; else none
 * @param points before session 2, 3 and so on as far as anybody has come, then the follow-up
 */
public record OutcomeGroups(
        Instrument instrument,
        By by,
        Criterion smallestCell,
        List<String> incomplete,
        List<DoseEdge> doseEdges,
        List<GroupedPoint> points) {

    /** What the groups are made by. */
    public enum By {
        ROUTE,
        INDICATION,
        PROTOCOL,
        /** By the band of what went in at the first dose. */
        DOSE,
        CLINIC;

        /** The group of a course; courses of which it is not known are a group of their own. */
        private String group(String clinicId, CourseScores course, DoseBands bands) {
            return switch (this) {
                case CLINIC -> clinicId;
                case ROUTE -> treated(course, Treatment::route);
                case INDICATION -> treated(course, Treatment::indication);
                case PROTOCOL -> treated(course, Treatment::protocolId);
                case DOSE -> bands.of(course.firstDose());
            };
        }

        private Comparator<String> order(DoseBands bands) {
            return this == DOSE ? Comparator.comparing(bands.inOrder()::indexOf) : Comparator.naturalOrder();
        }

        private static String treated(CourseScores course, Function<Treatment, String> name) {
            return course.treatment() == null ? UNKNOWN : name.apply(course.treatment());
        }
    }

    /**
     * All patients of a clinic, and all sessions of theirs.
     *
     * @param complete whether everything that was heard of it is in them
     */
    public record Clinic(String clinicId, List<Journey> journeys, List<Session> sessions, boolean complete) {}

    /**
     * One point and all groups at it.
     *
     * @param sessionNumber from 2, before a session; else null
     */
    public record GroupedPoint(Point point, @Nullable Integer sessionNumber, List<GroupRow> groups) {}

    static final String UNKNOWN = "UNKNOWN";

    /**
     * The outcomes of the patients of these clinics by group.
     *
     * @param now decides only which follow-ups are due by now
     */
    public static OutcomeGroups of(
            Instrument instrument, By by, OutcomeSettings settings, List<Clinic> clinics, Instant now) {
        DoseBands bands = new DoseBands(settings.doseEdges());
        SortedMap<String, List<CourseScores>> groups = new TreeMap<>(by.order(bands));
        List<CourseScores> courses = new ArrayList<>();
        for (Clinic clinic : clinics) {
            for (CourseScores course :
                    new ScoreCourses(instrument, settings.followUp(), clinic.sessions(), now).of(clinic.journeys())) {
                courses.add(course);
                groups.computeIfAbsent(by.group(clinic.clinicId(), course, bands), name -> new ArrayList<>())
                        .add(course);
            }
        }
        Criterion smallest = settings.smallestCell();
        List<GroupedPoint> points = OutcomeFigures.rows(instrument, courses).stream()
                .map(whole -> point(whole, instrument, groups, new SmallCells(smallest.value())))
                .toList();
        return new OutcomeGroups(
                instrument, by, smallest, incomplete(clinics), by == By.DOSE ? bands.edges() : List.of(), points);
    }

    private static List<String> incomplete(List<Clinic> clinics) {
        return clinics.stream()
                .filter(clinic -> !clinic.complete())
                .map(Clinic::clinicId)
                .sorted()
                .toList();
    }

    private static GroupedPoint point(
            OutcomeRow whole, Instrument instrument, SortedMap<String, List<CourseScores>> groups, SmallCells cells) {
        List<OutcomeRow> rows = groups.values().stream()
                .map(courses -> again(whole, instrument, courses))
                .toList();
        return new GroupedPoint(
                whole.point(), whole.sessionNumber(), GroupRow.of(List.copyOf(groups.keySet()), rows, cells));
    }

    private static OutcomeRow again(OutcomeRow whole, Instrument instrument, List<CourseScores> courses) {
        return OutcomeRow.of(Place.of(whole.point(), whole.sessionNumber()), instrument, courses);
    }
}
