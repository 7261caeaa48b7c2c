package health.daybreak.intake.patient;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A patient's stage and story follow what intake, scheduling and treatment say, in whatever order it arrives. */
public final class FollowCare implements Follower {

    private final Patients patients;

    public FollowCare(Patients patients) {
        this.patients = patients;
    }

    /** Questionnaires, decisions, risks and consents; the registration itself is the document's beginning. */
    @Override
    public void heardOfPatient(Received<PatientEvent> event) {
        String type = event.envelope().type();
        if (!type.equals(PatientRegistered.TYPE) && !type.equals(PatientMerged.TYPE)) {
            follow(event, CareEvents::of);
        }
    }

    @Override
    public void heardOfCourse(Received<CourseEvent> event) {
        follow(event, CareEvents::of);
    }

    @Override
    public void heardOfSession(Received<SessionEvent> event) {
        follow(event, CareEvents::of);
    }

    private <E extends ClinicEvent> void follow(
            Received<E> event, BiFunction<Patient, E, @Nullable Patient> transition) {
        patients.react(event.envelope().key(), event, (patient, heard, envelope) -> {
            Patient after = patient == null ? null : transition.apply(patient, heard);
            return after == null ? null : Change.to(after);
        });
    }
}
