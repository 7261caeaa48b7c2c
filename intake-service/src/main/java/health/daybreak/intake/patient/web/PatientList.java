package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.ListPatients;
import health.daybreak.intake.patient.ListPatients.Listed;
import java.util.List;

/**
 * Patients, newest first.
 *
 * @param more whether there may be others that the list has no room for
 */
record PatientList(List<PatientSummary> patients, boolean more) {

    static PatientList from(List<Listed> listed) {
        return new PatientList(listed.stream().map(PatientSummary::from).toList(), listed.size() >= ListPatients.MOST);
    }
}
