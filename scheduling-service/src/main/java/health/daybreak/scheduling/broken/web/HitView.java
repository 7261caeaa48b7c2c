package health.daybreak.scheduling.broken.web;

import health.daybreak.scheduling.broken.Hit;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.outage.ReportedOutage;
import java.util.List;

/**
 * A booked session that an outage hits.
 *
 * @param outageIds the outages that hit it
 */
record HitView(
        String sessionId,
        String courseId,
        String patientId,
        int number,
        int ofSessions,
        Slot at,
        List<String> outageIds) {

    static HitView of(Hit hit) {
        Course course = hit.course().state();
        return new HitView(
                hit.session().sessionId(),
                course.courseId(),
                course.patientId(),
                hit.session().number(),
                course.ofSessions(),
                hit.session().place().slot(),
                hit.by().stream().map(ReportedOutage::outageId).toList());
    }
}
