package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.Courses;
import health.daybreak.treatment.order.CourseOrder;
import health.daybreak.treatment.order.CourseOrders;
import health.daybreak.treatment.order.OrderRules;
import health.daybreak.treatment.order.Prescription;
import health.daybreak.treatment.order.SignedOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A prescriber signs another order for a course; it counts for every dose that begins afterwards. */
@Component
public final class SignOrder {

    private final Sessions sessions;
    private final Courses courses;
    private final CourseOrders orders;
    private final OrderRules rules;
    private final QualifiedStaff staff;

    SignOrder(Sessions sessions, Courses courses, CourseOrders orders, OrderRules rules, QualifiedStaff staff) {
        this.sessions = sessions;
        this.courses = courses;
        this.orders = orders;
        this.rules = rules;
        this.staff = staff;
    }

    /** Signs it; throws {@link Refused} with every rule that it breaks. The session says for which course and day. */
    public Stored<CourseOrder> carryOut(Command command, Prescription prescription, String reason) {
        Session session = sessions.get(command.sessionId()).state();
        command.actor().requirePrescriber("sign an order");
        staff.requirePrescriber(command.actor(), session.booking().slot().dayOf(command.at()));
        CourseFacts course = courses.find(session.courseId())
                .map(Stored::state)
                .orElseThrow(() -> Refused.conflict(
                        "course-unknown",
                        "The course has not reached the chair yet: nothing can be ordered.",
                        Map.of()));
        if (!course.active()) {
            throw Refused.conflict("course-over", "This course is over: nothing more is ordered in it.", Map.of());
        }
        String id = session.courseId();
        return orders.find(id).isEmpty()
                ? orders.create(id, Change.to(first(session, course, prescription, reason, command.signed())))
                : orders.change(id, known -> Change.to(next(session, known, prescription, reason, command.signed())));
    }

    private CourseOrder first(
            Session session, CourseFacts course, Prescription prescription, String reason, Signed signed) {
        OrderRules.Before before = course.ordered() == null
                ? null
                : new OrderRules.Before(course.ordered(), null, completedSince(session, Instant.EPOCH));
        requireSound(session, prescription, before);
        return new CourseOrder(
                session.courseId(),
                session.patientId(),
                List.of(new SignedOrder(1, prescription, reason, signed.by(), signed.at())));
    }

    private CourseOrder next(
            Session session, CourseOrder known, Prescription prescription, String reason, Signed signed) {
        SignedOrder latest = known.latest();
        OrderRules.Before before = new OrderRules.Before(
                latest.prescription().perKilogram(),
                latest.prescription().escalationStep(),
                completedSince(session, latest.signedAt()));
        requireSound(session, prescription, before);
        return known.and(new SignedOrder(latest.version() + 1, prescription, reason, signed.by(), signed.at()));
    }

    private void requireSound(Session session, Prescription prescription, OrderRules.@Nullable Before before) {
        List<String> problems = rules.problems(session.booking().route(), prescription, before);
        if (!problems.isEmpty()) {
            throw Refused.unprocessable("order-not-sound", problems.getFirst() + ".", Map.of("problems", problems));
        }
    }

    private boolean completedSince(Session session, Instant moment) {
        return sessions.ofPatient(session.patientId()).stream()
                .map(Stored::state)
                .filter(other -> other.courseId().equals(session.courseId()))
                .map(other -> other.visit().dose())
                .anyMatch(dose -> dose != null
                        && dose.end() != null
                        && !dose.end().stoppedEarly()
                        && dose.started().at().isAfter(moment));
    }
}
