package health.daybreak.reporting.funnel;

import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Screening;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many patients ever got how far; of two records of one person, the one that lives. A patient counts once in each stage, however many courses there were.
 *
 * @param declined patients who were screened and never found eligible
 * @param leftEarly patients of whom a course was discontinued and none completed
 */
public record Funnel(List<Stage> stages, int declined, int leftEarly) {

    /** The stages, from the first on. */
    public enum StageName {
        INQUIRY,
        SCREENED,
        ELIGIBLE,
        COURSE_STARTED,
        FIRST_SESSION_COMPLETED,
        COURSE_COMPLETED
    }

    /**
     * One stage.
     *
     * @param percentOfPrevious 0 to 100, to the nearest whole number; null for the first stage and after an empty one
     */
    public record Stage(
            StageName stage, int patients, @Nullable Integer percentOfPrevious) {}

    /** The funnel of these patients; {@code sessions} are all of theirs. */
    public static Funnel of(List<Journey> journeys, List<Session> sessions) {
        Set<String> treated = sessions.stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(Session::patientId)
                .collect(Collectors.toSet());
        List<Stage> stages = new ArrayList<>();
        for (StageName name : StageName.values()) {
            int patients = count(journeys, reached(name, treated));
            Integer previous = stages.isEmpty() ? null : stages.getLast().patients();
            stages.add(new Stage(name, patients, percent(patients, previous)));
        }
        return new Funnel(List.copyOf(stages), count(journeys, Funnel::declined), count(journeys, Funnel::leftEarly));
    }

    private static Predicate<Journey> reached(StageName stage, Set<String> treated) {
        return switch (stage) {
            case INQUIRY -> journey -> journey.registeredAt() != null;
            case SCREENED -> journey -> !journey.screenings().isEmpty();
            case ELIGIBLE -> journey -> journey.screenings().stream().anyMatch(Screening::eligible);
            case COURSE_STARTED -> journey -> anyCourse(journey, course -> course.startedAt() != null);
            case FIRST_SESSION_COMPLETED -> journey -> treated.contains(journey.patientId());
            case COURSE_COMPLETED -> journey -> anyCourse(journey, course -> course.completedAt() != null);
        };
    }

    private static boolean declined(Journey journey) {
        return !journey.screenings().isEmpty() && journey.screenings().stream().noneMatch(Screening::eligible);
    }

    private static boolean leftEarly(Journey journey) {
        return anyCourse(journey, course -> course.discontinuedAt() != null)
                && !anyCourse(journey, course -> course.completedAt() != null);
    }

    private static boolean anyCourse(Journey journey, Predicate<Course> wanted) {
        return journey.courses().stream().anyMatch(wanted);
    }

    private static int count(List<Journey> journeys, Predicate<Journey> counted) {
        return (int) journeys.stream().filter(Journey::counts).filter(counted).count();
    }

    private static @Nullable Integer percent(int part, @Nullable Integer whole) {
        return whole == null || whole == 0 ? null : Math.toIntExact(Math.round(100.0 * part / whole));
    }
}
