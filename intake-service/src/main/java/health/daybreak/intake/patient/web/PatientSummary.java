package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.ListPatients.Listed;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A patient in a list. */
record PatientSummary(
        String patientId,
        long version,
        @Nullable String recordNumber,
        String displayName,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String administrativeGender,
        Stage stage,
        Origin origin,
        List<CourseProgress> courses,
        Instant registeredAt) {

    static PatientSummary from(Listed listed) {
        Patient patient = listed.patient().state();
        return new PatientSummary(
                listed.patient().id(),
                listed.patient().version(),
                patient.particulars().recordNumber(),
                patient.name().display(),
                patient.name().given(),
                patient.name().family(),
                patient.birthDate(),
                patient.gender().code(),
                listed.stage(),
                patient.inquiry().origin(),
                patient.care().courses(),
                patient.registeredAt());
    }
}
