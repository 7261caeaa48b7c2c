package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or undoes what a crash left half done: bookings are finished or released, changes are given up. */
@Component
final class SettleCourses {

    private static final Logger log = LoggerFactory.getLogger(SettleCourses.class);
    private static final int AT_ONCE = 100;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final Courses courses;
    private final BookCourse booking;
    private final ReleasePlaces release;
    private final Rearrangements rearrangements;
    private final CourseSettings settings;
    private final Clock clock;

    SettleCourses(
            Courses courses,
            BookCourse booking,
            ReleasePlaces release,
            Rearrangements rearrangements,
            CourseSettings settings,
            Clock clock) {
        this.courses = courses;
        this.booking = booking;
        this.release = release;
        this.rearrangements = rearrangements;
        this.settings = settings;
        this.clock = clock;
    }

    /** Settles every course that was left half done long enough ago that nobody works on it any more. */
    @Scheduled(fixedDelayString = "${daybreak.scheduling.sweep-every:5s}")
    void settleAll() {
        Instant now = clock.instant();
        for (Stored<Course> left : courses.unsettledSince(now.minus(settings.unsettledAfter()), AT_ONCE)) {
            Course course = left.state();
            try {
                Cause.ofService("scheduling", course.clinicId(), "settle-" + course.courseId())
                        .run(() -> settle(left, now));
            } catch (RuntimeException failed) {
                log.warn("Course {} could not be settled and will be tried again", course.courseId(), failed);
            }
        }
    }

    private void settle(Stored<Course> left, Instant now) {
        Course course = left.state();
        if (course.stage() == Stage.BOOKING) {
            finishOrRelease(left, now);
            return;
        }
        Stored<Course> still = left;
        Set<String> claimIds = SessionSeries.changing(course);
        if (!claimIds.isEmpty() && !partOfRearrangement(course, now)) {
            still = courses.change(course.courseId(), latest -> latest.changeAbandoned(claimIds, now));
        }
        release.left(still, now);
    }

    /**
     * Whether a rearrangement that is not settled yet claims this place: it decides about the move. One whose clock is
     * ahead of this one counts as well.
     */
    private boolean partOfRearrangement(Course course, Instant now) {
        List<Rearrangement> unsettled = rearrangements.unsettledSince(now.plus(CLOCKS_DIFFER), AT_ONCE).stream()
                .map(Stored::state)
                .toList();
        return SessionSeries.moving(course.visits()).stream()
                .map(CourseSession::movingTo)
                .anyMatch(there -> there != null && unsettled.stream().anyMatch(one -> one.claims(there)));
    }

    private void finishOrRelease(Stored<Course> course, Instant now) {
        try {
            Stage stage = booking.book(course, failed -> List.of(), now).state().stage();
            log.info("Course {} was left while it was booked and is now {}", course.id(), stage);
        } catch (Refused refused) {
            log.info("Course {} was left while it was booked and is released: {}", course.id(), refused.code());
        }
    }
}
