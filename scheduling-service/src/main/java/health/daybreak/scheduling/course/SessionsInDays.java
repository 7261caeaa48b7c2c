package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Lists the sessions and the conversations of the clinic's days, for the calendar and the board. */
@Service
public final class SessionsInDays {

    private static final int MOST_COURSES = 5_000;
    private static final int MOST_DAYS = 62;

    private final Courses courses;
    private final Clinics clinics;

    SessionsInDays(Courses courses, Clinics clinics) {
        this.courses = courses;
        this.clinics = clinics;
    }

    /** A session or conversation and the course it belongs to. */
    public record Found(Stored<Course> course, CourseSession session) {}

    /** The sessions from {@code first} to {@code last}, both included, by start; refused (422) for more than 62 days. */
    public List<Found> between(LocalDate first, LocalDate last) {
        return visits(first, last, Course::sessions);
    }

    /** The conversations of the same days, by start. */
    public List<Found> conversations(LocalDate first, LocalDate last) {
        return visits(first, last, Course::conversations);
    }

    private List<Found> visits(LocalDate first, LocalDate last, Function<Course, List<CourseSession>> which) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.unprocessable(
                    "days-not-possible",
                    "From " + first + " to " + last + " are " + days + " days; expected 1 to " + MOST_DAYS + ".");
        }
        ZoneId zone = clinics.get(Cause.current().clinicId()).state().zone();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return courses.withVisitsBetween(from, to, MOST_COURSES).stream()
                .flatMap(course -> which.apply(course.state()).stream().map(visit -> new Found(course, visit)))
                .filter(found -> !found.session().startsAt().isBefore(from)
                        && found.session().startsAt().isBefore(to))
                .sorted(Comparator.comparing(found -> found.session().startsAt()))
                .toList();
    }
}
