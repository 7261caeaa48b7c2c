package health.daybreak.scheduling.broken;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Visit;

/** Turns sessions into visits for the planner. */
final class Visits {

    private Visits() {}

    static Visit of(Course course, CourseSession session) {
        Slot slot = session.place().slot();
        return new Visit(
                course.courseId(),
                session.part(),
                session.number(),
                slot.startsAt(),
                slot.endsAt(),
                slot.chairId(),
                slot.nurseId(),
                slot.prescriberId(),
                slot.therapistId());
    }
}
