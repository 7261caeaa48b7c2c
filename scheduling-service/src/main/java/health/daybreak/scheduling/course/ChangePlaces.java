package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings a change of a running course that was begun to its end: every new place claimed, or everything as it was. */
@Component
final class ChangePlaces {

    private final Courses courses;
    private final ClaimPlaces claims;
    private final ReleasePlaces release;

    ChangePlaces(Courses courses, ClaimPlaces claims, ReleasePlaces release) {
        this.courses = courses;
        this.claims = claims;
        this.release = release;
    }

    private record Going(CourseSession visit, Place place) {}

    /**
     * Returns the course with everything at its new place.
     *
     * @param taken what to say when one of the places was taken meanwhile
     */
    Stored<Course> finish(Stored<Course> begun, ChangeReason reason, Supplier<Refused> taken, Instant now) {
        Course course = begun.state();
        Set<String> claimIds = SessionSeries.changing(course);
        if (claimIds.isEmpty()) {
            return begun;
        }
        try {
            int chairsPerNurse = claims.chairsPerNurse(course);
            List<Going> going = going(course);
            going.forEach(one -> claims.claim(course, one.visit(), one.place(), chairsPerNurse));
            claims.requireStillSetUp(course, going.stream().map(Going::place).toList(), chairsPerNurse);
            Stored<Course> changed =
                    courses.change(course.courseId(), latest -> latest.changeFinished(claimIds, reason, now));
            return release.left(changed, now);
        } catch (Refused refused) {
            Stored<Course> stays = courses.change(course.courseId(), latest -> latest.changeAbandoned(claimIds, now));
            release.left(stays, now);
            throw refused.code().equals("slot-taken") ? taken.get() : refused;
        }
    }

    /** In the order of the dates, so that of two courses that want each other's places one gets through. */
    private static List<Going> going(Course course) {
        Stream<Going> moving = SessionSeries.moving(course.visits()).stream()
                .map(visit -> new Going(visit, Objects.requireNonNull(visit.movingTo())));
        Stream<Going> coming = course.coming().stream().map(visit -> new Going(visit, visit.place()));
        return Stream.concat(moving, coming)
                .sorted(Comparator.comparing(one -> one.place().slot().startsAt()))
                .toList();
    }
}
