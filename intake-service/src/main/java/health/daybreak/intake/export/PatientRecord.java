package health.daybreak.intake.export;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.screening.Screening;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/**
 * Everything that intake keeps of one patient.
 *
 * @param assessments the oldest first
 * @param screenings the oldest first
 * @param consents the oldest first
 */
public record PatientRecord(
        Stored<Patient> patient,
        List<Stored<Assessment>> assessments,
        List<Stored<Screening>> screenings,
        List<Stored<Consent>> consents,
        Instant asOf) {

    public PatientRecord {
        assessments = List.copyOf(assessments);
        screenings = List.copyOf(screenings);
        consents = List.copyOf(consents);
    }

    public String patientId() {
        return patient.id();
    }
}
