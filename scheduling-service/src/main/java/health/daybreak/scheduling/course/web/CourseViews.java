package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseOrder;
import health.daybreak.scheduling.protocol.Protocols;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes what is shown of courses, and says whose record it is. */
@Component
final class CourseViews {

    private static final Set<String> TREATING = Set.of(Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST);
    private final Protocols protocols;

    CourseViews(Protocols protocols) {
        this.protocols = protocols;
    }

    CourseView of(Stored<Course> stored) {
        CourseOrder order = stored.state().order();
        AccessAudit.about(stored.state().patientId());
        CourseView whole = CourseView.of(stored, protocols.get(order.protocolId(), order.protocolVersion()));
        return treats() ? whole : whole.withoutReasons();
    }

    private static boolean treats() {
        return Caller.current()
                .map(caller -> !Collections.disjoint(caller.roles(), TREATING))
                .orElse(false);
    }
}
