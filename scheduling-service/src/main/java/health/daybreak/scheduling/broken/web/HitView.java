package health.daybreak.scheduling.broken.web;

import health.daybreak.scheduling.broken.Hit;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.outage.ReportedOutage;
import health.daybreak.scheduling.plan.model.Part;
import java.util.List;

/**
 * A booked session that an outage hits.
 *
 * @param part what it is for: a dose, or a conversation that belongs to the session with this number
 * @param outageIds the outages that hit it
 */
record HitView(
        String sessionId,
        String courseId,
        String patientId,
        Part part,
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
                hit.session().part(),
                hit.session().number(),
                course.ofSessions(),
                hit.session().place().slot(),
                hit.by().stream().map(ReportedOutage::outageId).toList());
    }
}
