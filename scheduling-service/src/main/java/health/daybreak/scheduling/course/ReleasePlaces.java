package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.day.ClinicDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives back the places that a course has left, and the patient when the course is over. */
@Component
final class ReleasePlaces {

    private final Courses courses;
    private final Candidates candidates;
    private final ClinicDays days;

    ReleasePlaces(Courses courses, Candidates candidates, ClinicDays days) {
        this.courses = courses;
        this.candidates = candidates;
        this.days = days;
    }

    /** The course with nothing left to give back. Every step may be repeated. */
    Stored<Course> left(Stored<Course> stored, Instant now) {
        Course course = stored.state();
        boolean patientToo = course.stage().over() && course.holdsPatient();
        if (course.leaving().isEmpty() && !patientToo) {
            return stored;
        }
        List<Runnable> steps = new ArrayList<>();
        for (Place place : course.leaving()) {
            steps.add(() -> days.on(course.clinicId(), place.day(), day -> day.release(place.claimId())));
        }
        if (patientToo) {
            steps.add(() ->
                    candidates.change(course.patientId(), patient -> Change.to(patient.release(course.courseId()))));
        }
        Steps.together(steps);
        Set<String> released = course.leaving().stream().map(Place::claimId).collect(Collectors.toUnmodifiableSet());
        return Steps.alone(() -> courses.change(course.courseId(), latest -> latest.settled(released, now)));
    }
}
