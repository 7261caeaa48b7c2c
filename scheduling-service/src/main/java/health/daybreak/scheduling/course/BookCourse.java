package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinic;
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

    /** Each attempt to claim and each new plan is a step. */
    private static final int MOST_STEPS = 20;

    /** Finds places for another attempt after one was taken; empty to give up. Called with nothing claimed. */
    @FunctionalInterface
    interface Another {
        List<Slot> series(Course failed);
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
        List<Slot> other = another.series(course.state());
        return other.isEmpty()
                ? change(course, Course::givenUp, now)
                : change(course, (latest, then) -> latest.replanned(other, then), now);
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
        Clinic clinic = clinics.get(course.clinicId()).state();
        StillSetUp.require(clinic, course, SessionSeries.places(course.sessions()), chairsPerNurse);
    }

    /** A repeated request or the sweep may work on the same course; whoever was first with these places goes on. */
    private Stored<Course> change(Stored<Course> tried, Transition transition, Instant now) {
        List<CourseSession> seen = tried.state().sessions();
        Stored<Course> changed = courses.change(tried.id(), latest -> {
            boolean same = latest.stage() == Stage.BOOKING && latest.sessions().equals(seen);
            return same ? transition.of(latest, now) : Change.to(latest);
        });
        return release.left(changed, now);
    }

    private interface Transition {
        Change<Course> of(Course course, Instant now);
    }
}
