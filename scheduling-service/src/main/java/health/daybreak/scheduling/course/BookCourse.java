package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings a planned course to its end: every place and the patient claimed and the course running, or nothing left of it.
 * Every step may be repeated and the sequence taken up anywhere, by a repeated request or by the sweep.
 */
@Component
final class BookCourse {

    private static final int MOST_ATTEMPTS = 3;

    /** Finds places for a course of which one was taken, the same ones if they are free again; empty when there are none. */
    @FunctionalInterface
    interface Another {
        List<Slot> series();
    }

    private final Courses courses;
    private final Candidates candidates;
    private final Clinics clinics;
    private final ClinicDays days;
    private final ReleasePlaces release;

    BookCourse(Courses courses, Candidates candidates, Clinics clinics, ClinicDays days, ReleasePlaces release) {
        this.courses = courses;
        this.candidates = candidates;
        this.clinics = clinics;
        this.days = days;
        this.release = release;
    }

    /**
     * Returns the course as it ended: running, or not booked because a place was taken. Refused when the patient may not
     * start it after all. Anything else that fails leaves it to be taken up again.
     */
    Stored<Course> book(Stored<Course> planned, Another another, Instant now) {
        String courseId = planned.id();
        Stored<Course> course = planned;
        for (int attempt = 1; course.state().stage() == Stage.BOOKING; attempt++) {
            try {
                claim(course.state(), attempt > 1, now);
                course = courses.change(courseId, latest -> ifBooking(latest, latest::activated, now));
            } catch (Refused refused) {
                boolean slotTaken = refused.code().equals("slot-taken");
                List<Slot> other = slotTaken && attempt < MOST_ATTEMPTS ? another.series() : List.of();
                course = other.isEmpty() ? giveUp(courseId, now) : replan(courseId, other, now);
                if (!slotTaken && course.state().stage() == Stage.NOT_BOOKED) {
                    throw refused;
                }
            }
        }
        return release.left(course, now);
    }

    /**
     * Claims everything at once, which is fast; or {@code inOrder} of the dates, which is what two courses must do that
     * took each other's places, so that one of them gets through.
     */
    private void claim(Course course, boolean inOrder, Instant now) {
        int chairsPerNurse = clinics.get(course.clinicId()).state().chairsPerNurse();
        List<Runnable> claims = new ArrayList<>();
        claims.add(() ->
                candidates.change(course.patientId(), patient -> Change.to(patient.begin(course.courseId(), now))));
        for (CourseSession session : course.sessions()) {
            Place place = session.place();
            Claim claim = new Claim(place.claimId(), session.sessionId(), course.courseId(), place.slot());
            claims.add(() -> days.on(course.clinicId(), place.day(), day -> day.claim(claim, chairsPerNurse)));
        }
        if (inOrder) {
            claims.forEach(Runnable::run);
        } else {
            Steps.together(claims);
        }
    }

    private Stored<Course> giveUp(String courseId, Instant now) {
        return release.left(courses.change(courseId, latest -> ifBooking(latest, latest::givenUp, now)), now);
    }

    private Stored<Course> replan(String courseId, List<Slot> other, Instant now) {
        return courses.change(courseId, latest -> ifBooking(latest, instant -> latest.replanned(other, instant), now));
    }

    /** Another thread may have brought the course to its end first; that stands. */
    private static Change<Course> ifBooking(Course latest, Transition transition, Instant now) {
        return latest.stage() == Stage.BOOKING ? transition.at(now) : Change.to(latest);
    }

    private interface Transition {
        Change<Course> at(Instant now);
    }
}
