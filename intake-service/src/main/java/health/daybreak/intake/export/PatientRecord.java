package health.daybreak.intake.export;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.readiness.ReadinessBook;
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
 * @param packets what the patient stated by link, the oldest first
 * @param tests of the patient and of records that were merged into this one
 */
public record PatientRecord(
        Stored<Patient> patient,
        List<Stored<Assessment>> assessments,
        List<Stored<Screening>> screenings,
        List<Stored<Consent>> consents,
        List<Stored<Packet>> packets,
        List<ReadinessBook> tests,
        Instant asOf) {

    public PatientRecord {
        assessments = List.copyOf(assessments);
        screenings = List.copyOf(screenings);
        consents = List.copyOf(consents);
        packets = List.copyOf(packets);
        tests = List.copyOf(tests);
    }

    public String patientId() {
        return patient.id();
    }
}
