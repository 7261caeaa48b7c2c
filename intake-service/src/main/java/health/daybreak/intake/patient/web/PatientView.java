package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.ListPatients.Listed;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.patient.StoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One patient: who they are, how to reach them, what they asked for and what has happened since. */
record PatientView(
        String patientId,
        long version,
        String displayName,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        LocalDate birthDate,
        String administrativeGender,
        Contact contact,
        Inquiry inquiry,
        @Nullable Referral referral,
        Stage stage,
        @Nullable Instant decidedAt,
        @Nullable Instant eligibleUntil,
        List<CourseProgress> courses,
        List<StoryEntry> story,
        Instant registeredAt) {

    static PatientView from(Listed listed) {
        Patient patient = listed.patient().state();
        return new PatientView(
                listed.patient().id(),
                listed.patient().version(),
                patient.name().display(),
                patient.name().given(),
                patient.name().family(),
                patient.name().preferred(),
                patient.birthDate(),
                patient.gender().code(),
                patient.contact(),
                patient.inquiry(),
                patient.referral(),
                listed.stage(),
                patient.care().decidedAt(),
                patient.care().eligibleUntil(),
                patient.care().courses(),
                patient.story(),
                patient.registeredAt());
    }
}
