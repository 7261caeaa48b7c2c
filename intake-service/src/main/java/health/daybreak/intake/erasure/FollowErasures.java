package health.daybreak.intake.erasure;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Received;
import java.util.List;

/**
 * A person was erased: what intake keeps beside the record goes too, and so do the records that had ended in it. News of
 * somebody who is erased already clears up again, because whoever was writing meanwhile may have left something.
 */
public final class FollowErasures implements Follower {

    private final Patients patients;
    private final List<KeptOfPatients> kept;

    public FollowErasures(Patients patients, List<KeptOfPatients> kept) {
        this.patients = patients;
        this.kept = List.copyOf(kept);
    }

    @Override
    public void heardOfPatient(Received<PatientEvent> received) {
        String patientId = received.envelope().key();
        if (received.data() instanceof PatientErased erased) {
            patients.endedIn(patientId).forEach(ended -> eraseWith(erased, ended));
        }
        if (patients.forgotten(patientId)) {
            kept.forEach(store -> store.forgetOf(patientId));
        }
    }

    private void eraseWith(PatientErased erased, String ended) {
        patients.forget(
                ended,
                null,
                patient -> List.of(
                        new PatientErased(ended, erased.reason(), erased.erasedBy(), erased.erasedAt()),
                        new ContactErased(ended)));
    }
}
