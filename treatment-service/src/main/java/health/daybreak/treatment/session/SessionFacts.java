package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.Courses;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.gate.GateFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what other services said about a session's patient, course and crew. */
@Component
public final class SessionFacts {

    private final Patients patients;
    private final Courses courses;
    private final StaffMembers staff;

    SessionFacts(Patients patients, Courses courses, StaffMembers staff) {
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
                slot.therapistId() == null ? null : known(staff, slot.therapistId()));
    }

    private static <S> @Nullable S known(Aggregates<S> all, String id) {
        return all.find(id).map(Stored::state).orElse(null);
    }
}
