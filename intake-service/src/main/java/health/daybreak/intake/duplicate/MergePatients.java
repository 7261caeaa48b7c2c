package health.daybreak.intake.duplicate;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Merging.Into;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Map;

/**
 * Staff make one record of two that are of the same person. The decisive write is one document's: the record that ends
 * says where it lives on, and tells the others. Before it, the record that stays is marked as receiving, so that it cannot
 * end itself meanwhile; after it, the staying record takes over when it hears of it (see {@link FollowMerges}).
 */
public final class MergePatients {

    private static final int LONGEST_REASON = 500;

    private final Patients patients;
    private final Assessments assessments;

    public MergePatients(Patients patients, Assessments assessments) {
        this.patients = patients;
        this.assessments = assessments;
    }

    /** Refuses what would tear a course apart or hide a risk; the same merge asked for again is done once. */
    public Stored<Patient> merge(String endingId, String stayingId, String reason, String by, Instant at) {
        if (endingId.equals(stayingId)) {
            throw Refused.unprocessable("same-record", "A record cannot be merged into itself; choose another.");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.unprocessable(
                    "reason-missing", "Say in 1 to " + LONGEST_REASON + " characters how you know that they are one.");
        }
        Patient ending = patients.get(endingId).state();
        Stored<Patient> staying = patients.get(stayingId);
        if (isEndedIn(ending, stayingId)) {
            return staying;
        }
        requireNoCourse(ending, staying.state());
        requireNoOpenRisk(endingId);
        patients.change(stayingId, patient -> patient.receives(endingId, reason.strip(), by, at));
        try {
            patients.change(endingId, patient -> patient.mergedInto(endingId, stayingId, by, at));
        } catch (Refused refused) {
            if (!isEndedIn(patients.get(endingId).state(), stayingId)) {
                patients.change(stayingId, patient -> patient.takesBack(endingId));
                throw refused;
            }
        }
        return patients.get(stayingId);
    }

    private static boolean isEndedIn(Patient ending, String stayingId) {
        Into into = ending.merging().into();
        return into != null && into.patientId().equals(stayingId);
    }

    /** Other services keep courses under the patient's id: the record with a course is the one that must live on. */
    private static void requireNoCourse(Patient ending, Patient staying) {
        if (ending.care().courses().isEmpty()) {
            return;
        }
        if (staying.care().courses().isEmpty()) {
            throw Refused.conflict(
                    "course-on-ending-record",
                    "The record that would end has a course. Keep that one, and let the other end.",
                    Map.of());
        }
        throw Refused.conflict(
                "courses-on-both-records",
                "Both records have a course. Courses cannot be moved from one record to another, so these two stay apart;"
                        + " say so in a note on each.",
                Map.of());
    }

    private void requireNoOpenRisk(String endingId) {
        boolean open = assessments.ofPatient(endingId).stream()
                .map(Stored::state)
                .map(Assessment::risk)
                .anyMatch(risk -> risk != null && risk.open());
        if (open) {
            throw Refused.conflict(
                    "risk-on-ending-record",
                    "A risk is flagged on the record that would end, and nobody has taken charge of it; do that first.",
                    Map.of());
        }
    }
}
