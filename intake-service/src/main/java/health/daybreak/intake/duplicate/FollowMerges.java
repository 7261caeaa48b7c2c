package health.daybreak.intake.duplicate;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.platform.aggregate.Received;

/** A record has ended: the one that it lives on in takes over what it lacks. Done twice, done once. */
public final class FollowMerges implements Follower {

    private final Patients patients;
    private final PatientStatements statements;
    private final RecordFindings recordFindings;

    public FollowMerges(Patients patients, PatientStatements statements, RecordFindings recordFindings) {
        this.patients = patients;
        this.statements = statements;
        this.recordFindings = recordFindings;
    }

    @Override
    public void heardOfPatient(Received<PatientEvent> received) {
        if (received.data() instanceof PatientMerged merged) {
            Patient ended = patients.get(merged.patientId()).state();
            String staying = merged.intoPatientId();
            patients.change(staying, patient -> patient.absorbs(staying, merged.patientId(), ended, merged.mergedAt()));
            statements
                    .latestOf(merged.patientId())
                    .ifPresent(stated ->
                            recordFindings.fill(staying, stated, "patient:" + merged.patientId(), merged.mergedAt()));
        }
    }
}
