package health.daybreak.intake.consent.renewal;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What was ordered and given, as far as consents are concerned; the latest hundred of each. */
public record Treatments(List<Ordered> courses, List<Session> sessions, List<Dose> doses) {

    static final Treatments NONE = new Treatments(List.of(), List.of(), List.of());

    private static final int MOST = 100;
    private static final int HUNDREDTHS = 2;

    /** A session that was completed. */
    record Session(String route, Instant at) {}

    /** A dose that was begun. */
    record Dose(String route, BigDecimal milligramsPerKilogram, Instant at) {}

    public Treatments {
        courses = List.copyOf(courses);
        sessions = List.copyOf(sessions);
        doses = List.copyOf(doses);
    }

    Treatments after(CourseEvent event) {
        return switch (event) {
            case CourseStarted started ->
                course(
                        started.courseId(),
                        course -> course.started(
                                started.route(), started.doseMilligramsPerKilogram(), started.startedAt()));
            case CourseCompleted completed ->
                course(completed.courseId(), course -> course.ended(completed.completedAt()));
            case CourseDiscontinued ended -> course(ended.courseId(), course -> course.ended(ended.discontinuedAt()));
            case CourseEvent other -> this;
        };
    }

    Treatments after(SessionEvent event) {
        return switch (event) {
            case SessionCompleted completed ->
                new Treatments(
                        courses, latest(sessions, new Session(completed.route(), completed.completedAt())), doses);
            case DoseStarted started -> {
                // Doses are rounded to what a syringe can give, so the quotient is, too.
                BigDecimal perKilogram =
                        started.doseMilligrams().divide(started.weightKilograms(), HUNDREDTHS, RoundingMode.HALF_UP);
                yield new Treatments(
                        courses, sessions, latest(doses, new Dose(started.route(), perKilogram, started.startedAt())));
            }
            case SessionEvent other -> this;
        };
    }

    private Treatments course(String courseId, UnaryOperator<Ordered> heard) {
        List<Ordered> all = new ArrayList<>(courses);
        int known = courses.stream().map(Ordered::courseId).toList().indexOf(courseId);
        if (known < 0) {
            all.add(heard.apply(Ordered.heardOf(courseId)));
        } else {
            all.set(known, heard.apply(all.get(known)));
        }
        return new Treatments(all.subList(Math.max(0, all.size() - MOST), all.size()), sessions, doses);
    }

    private static <T> List<T> latest(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
