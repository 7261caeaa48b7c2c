package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.plan.PlannedVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings a planned course to its end: every place and the patient claimed and the course running, or nothing left of it.
 * Every step may be repeated and the sequence taken up anywhere, by a repeated request or by the sweep.
 */
@Component
final class BookCourse {

    /** Each attempt to claim and each new plan is a step. */
    private static final int MOST_STEPS = 20;

    /** The patient and the first place. */
    private static final int FIRST = 2;

    /** Finds places for another attempt after one was taken; empty to give up. Called with nothing claimed. */
    @FunctionalInterface
    interface Another {
        List<PlannedVisit> series(Course failed);
    }

    private final Courses courses;
    private final Candidates candidates;
    private final ClaimPlaces places;
    private final ReleasePlaces release;

    BookCourse(Courses courses, Candidates candidates, ClaimPlaces places, ReleasePlaces release) {
        this.courses = courses;
        this.candidates = candidates;
        this.places = places;
        this.release = release;
    }

    /**
     * Returns the course as it ended: running, or not booked because a place was taken. Refused when the patient may not
     * start it after all. Anything else that fails leaves it to be taken up again.
     */
    Stored<Course> book(Stored<Course> planned, Another another, Instant now) {
        Stored<Course> course = planned;
        for (int step = 1; course.state().stage() == Stage.BOOKING; step++) {
            course = course.state().nothingClaimed()
                    ? planAgain(course, step < MOST_STEPS ? another : failed -> List.of(), now)
                    : claimAndActivate(course, step > 1, now);
        }
        return course;
    }

    private Stored<Course> claimAndActivate(Stored<Course> course, boolean inOrder, Instant now) {
        try {
            claim(course.state(), inOrder, now);
            return change(course, Course::activated, now);
        } catch (Refused refused) {
            if (refused.code().equals("slot-taken")) {
                return change(course, Course::unclaimed, now);
            }
            Stored<Course> ended = change(course, Course::givenUp, now);
            if (ended.state().stage() == Stage.NOT_BOOKED) {
                throw refused;
            }
            return ended;
        }
    }

    private Stored<Course> planAgain(Stored<Course> course, Another another, Instant now) {
        List<PlannedVisit> other = another.series(course.state());
        return other.isEmpty()
                ? change(course, Course::givenUp, now)
                : change(course, (latest, then) -> latest.replanned(other, then), now);
    }

    /**
     * Claims the patient and the first place, and then all the others at once, which is fast; or {@code inOrder} of the
     * dates, which is what two courses must do that took each other's places, so that one of them gets through. Those who
     * want the very same series meet at its first place, so that one of them has it and the others have nothing to give back.
     */
    private void claim(Course course, boolean inOrder, Instant now) {
        int chairsPerNurse = places.chairsPerNurse(course);
        List<Runnable> claims = new ArrayList<>();
        claims.add(() ->
                candidates.change(course.patientId(), patient -> Change.to(patient.begin(course.courseId(), now))));
        course.visits().stream()
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .<Runnable>map(visit -> () -> places.claim(course, visit, visit.place(), chairsPerNurse))
                .forEach(claims::add);
        if (inOrder) {
            claims.forEach(Runnable::run);
        } else {
            Steps.together(claims.subList(0, FIRST));
            Steps.together(claims.subList(FIRST, claims.size()));
        }
        places.requireStillSetUp(course, SessionSeries.places(course.visits()), chairsPerNurse);
    }

    /** A repeated request or the sweep may work on the same course; whoever was first with these places goes on. */
    private Stored<Course> change(Stored<Course> tried, Transition transition, Instant now) {
        List<CourseSession> seen = tried.state().visits();
        Stored<Course> changed = courses.change(tried.id(), latest -> {
            boolean same = latest.stage() == Stage.BOOKING && latest.visits().equals(seen);
            return same ? transition.of(latest, now) : Change.to(latest);
        });
        return release.left(changed, now);
    }

    private interface Transition {
        Change<Course> of(Course course, Instant now);
    }
}
