package health.daybreak.intake.duplicate;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.StoryEntry;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.platform.aggregate.Received;

/**
 * A record has ended: the one that it lives on in takes over what it lacks. Should scheduling have started a course on the
 * ended record in the same moment, the other one's story says so. Done twice, done once.
 */
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
            // Of somebody who was erased meanwhile there is nothing to take over.
            patients.find(merged.patientId())
                    .filter(ended -> patients.find(merged.intoPatientId()).isPresent())
                    .ifPresent(ended -> takeOver(merged, ended.state()));
        }
    }

    private void takeOver(PatientMerged merged, Patient ended) {
        String staying = merged.intoPatientId();
        patients.change(staying, patient -> patient.absorbs(staying, merged.patientId(), ended, merged.mergedAt()));
        statements
                .latestOf(merged.patientId())
                .ifPresent(stated ->
                        recordFindings.fill(staying, stated, "patient:" + merged.patientId(), merged.mergedAt()));
    }

    @Override
    public void heardOfCourse(Received<CourseEvent> received) {
        if (received.data() instanceof CourseStarted started) {
            patients.find(started.patientId())
                    .map(ended -> ended.state().merging().into())
                    .filter(into -> patients.find(into.patientId()).isPresent())
                    .ifPresent(into -> patients.change(
                            into.patientId(),
                            staying -> staying.noted(new StoryEntry(
                                    started.startedAt(), "COURSE_ON_MERGED_RECORD", started.courseId(), null))));
        }
    }
}
