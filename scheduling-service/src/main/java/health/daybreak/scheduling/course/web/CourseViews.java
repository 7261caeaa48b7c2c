package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseOrder;
import health.daybreak.scheduling.protocol.Protocols;
import org.springframework.stereotype.Component;

/** Makes what is shown of courses, and says whose record it is. */
@Component
final class CourseViews {

    private final Protocols protocols;

    CourseViews(Protocols protocols) {
        this.protocols = protocols;
    }

    CourseView of(Stored<Course> stored) {
        CourseOrder order = stored.state().order();
        AccessAudit.about(stored.state().patientId());
        return CourseView.of(stored, protocols.get(order.protocolId(), order.protocolVersion()));
    }
}
