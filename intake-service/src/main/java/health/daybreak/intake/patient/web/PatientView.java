package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.ListPatients.Listed;
import health.daybreak.intake.patient.Merging;
import health.daybreak.intake.patient.Particulars;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.patient.StoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One patient: who they are, how to reach them, what they asked for and what has happened since.
 *
 * @param merging which other records live on in this one, or where this one lives on
 * @param referral null for people who do not treat, as are the details of the story
 */
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
        Particulars particulars,
        Merging merging,
        Inquiry inquiry,
        @Nullable Referral referral,
        Stage stage,
        @Nullable Instant decidedAt,
        @Nullable Instant eligibleUntil,
        List<CourseProgress> courses,
        List<StoryEntry> story,
        Instant registeredAt) {

    static PatientView from(Listed listed, boolean forThoseWhoTreat) {
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
                patient.particulars(),
                patient.merging(),
                patient.inquiry(),
                forThoseWhoTreat ? patient.referral() : null,
                listed.stage(),
                patient.care().decidedAt(),
                patient.care().eligibleUntil(),
                patient.care().courses(),
                forThoseWhoTreat ? patient.story() : outline(patient.story()),
                patient.registeredAt());
    }

    /** What happened and when, without results and without what concerns the patient's safety. */
    private static List<StoryEntry> outline(List<StoryEntry> story) {
        return story.stream()
                .filter(entry -> !entry.kind().startsWith("RISK_"))
                .map(entry -> new StoryEntry(entry.at(), entry.kind(), entry.subject(), null))
                .toList();
    }
}
