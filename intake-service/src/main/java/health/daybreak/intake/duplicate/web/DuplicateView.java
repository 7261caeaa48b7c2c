package health.daybreak.intake.duplicate.web;

import health.daybreak.intake.duplicate.FindDuplicates.Duplicate;
import health.daybreak.intake.duplicate.Likeness;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that is likely of the same person.
 *
 * @param reasons why, in words
 * @param hasCourse whether it is the one that must live on
 */
record DuplicateView(
        String patientId,
        @Nullable String recordNumber,
        String displayName,
        LocalDate birthDate,
        Stage stage,
        Origin origin,
        Instant registeredAt,
        Likeness.Strength strength,
        List<String> reasons,
        boolean hasCourse) {

    static DuplicateView of(Duplicate found) {
        Patient patient = found.patient().state();
        return new DuplicateView(
                found.patient().id(),
                patient.particulars().recordNumber(),
                patient.name().display(),
                patient.birthDate(),
                patient.stage(),
                patient.inquiry().origin(),
                patient.registeredAt(),
                found.likeness().strength(),
                found.likeness().reasons(),
                !patient.care().courses().isEmpty());
    }
}
