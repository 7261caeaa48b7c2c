package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import java.util.List;

/**
 * All that a re-plan is computed from, as it stands.
 *
 * @param courses those that run, in the same order as {@code running}
 * @param seen names the versions of the clinic, its people and its outages; the same text means that none changed
 */
record Standing(Situation situation, List<Stored<Course>> courses, List<RunningCourse> running, String seen) {

    Standing {
        courses = List.copyOf(courses);
        running = List.copyOf(running);
    }
}
