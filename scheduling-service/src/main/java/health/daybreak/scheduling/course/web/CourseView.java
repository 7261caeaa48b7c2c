package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseOrder;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.course.TaperOutlook;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import java.util.List;

/**
 * A course with all its sessions.
 *
 * @param taper once the induction is over: the visits that the protocol proposes; none of them is booked
 */
record CourseView(
        String courseId,
        long version,
        String patientId,
        Stage stage,
        Phase phase,
        CourseOrder order,
        String zone,
        List<SessionView> sessions,
        List<TaperOutlook.Visit> taper) {

    /** The same for people who do not treat. */
    CourseView withoutReasons() {
        return new CourseView(
                courseId, version, patientId, stage, phase, order.withoutReasons(), zone, sessions, taper);
    }

    static CourseView of(Stored<Course> stored, Protocol protocol) {
        Course course = stored.state();
        return new CourseView(
                course.courseId(),
                stored.version(),
                course.patientId(),
                course.stage(),
                course.phase(),
                course.order(),
                course.zone().getId(),
                course.sessions().stream()
                        .map(session -> SessionView.of(stored, session))
                        .toList(),
                course.phase() == Phase.INDUCTION ? List.of() : new TaperOutlook(course, protocol).visits());
    }
}
