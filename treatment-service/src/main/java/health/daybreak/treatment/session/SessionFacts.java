package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.equipment.CheckEquipment;
import health.daybreak.treatment.facts.Courses;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.facts.Preparations;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.gate.GateFacts;
import health.daybreak.treatment.order.CourseOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what other services said about a session's patient, course and crew. */
@Component
public final class SessionFacts {

    private final Patients patients;
    private final Courses courses;
    private final StaffMembers staff;
    private final CourseOrders orders;
    private final CheckEquipment equipment;
    private final Preparations preparations;

    SessionFacts(
            Patients patients,
            Courses courses,
            StaffMembers staff,
            CourseOrders orders,
            CheckEquipment equipment,
            Preparations preparations) {
        this.preparations = preparations;
        this.orders = orders;
        this.equipment = equipment;
        this.patients = patients;
        this.courses = courses;
        this.staff = staff;
    }

    /** What is known now; null for what has not come yet. */
    public GateFacts of(Session session) {
        Slot slot = session.booking().slot();
        return new GateFacts(
                known(patients, session.patientId()),
                known(courses, session.courseId()),
                known(staff, slot.nurseId()),
                known(staff, slot.prescriberId()),
                slot.therapistId() == null ? null : known(staff, slot.therapistId()),
                orders.find(session.courseId())
                        .map(stored -> stored.state().latest())
                        .orElse(null),
                equipment.of(Cause.current().clinicId(), slot.date()).orElse(null),
                preparations.ofCourse(session.courseId()));
    }

    private static <S> @Nullable S known(Aggregates<S> all, String id) {
        return all.find(id).map(Stored::state).orElse(null);
    }
}
