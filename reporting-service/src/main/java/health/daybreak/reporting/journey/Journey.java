package health.daybreak.reporting.journey;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.AssessmentWorsened;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.reporting.journey.Score.Occasion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one patient's way through the clinic. Each event adds its own fact and takes none away, so events may
 * come in any order and more than once and leave the same journey.
 *
 * @param registeredAt null while the inquiry itself has not been heard of
 * @param mergedAt since when this record lives on in another of the same person; null while it lives itself
 */
public record Journey(
        String patientId,
        @Nullable Instant registeredAt,
        @Nullable Instant mergedAt,
        List<Screening> screenings,
        List<Course> courses,
        List<Score> scores) {

    public Journey {
        screenings = List.copyOf(screenings);
        courses = List.copyOf(courses);
        scores = List.copyOf(scores);
    }

    /** A patient of whom nothing is known yet. */
    public static Journey of(String patientId) {
        return new Journey(patientId, null, null, List.of(), List.of(), List.of());
    }

    /** This journey and what the event says; the same journey when it says nothing that counts here. */
    public Journey with(PatientEvent event) {
        return switch (event) {
            case PatientRegistered registered ->
                new Journey(patientId, registered.registeredAt(), mergedAt, screenings, courses, scores);
            case PatientScreened screened ->
                new Journey(
                        patientId,
                        registeredAt,
                        mergedAt,
                        Facts.with(screenings, screening(screened), Screening::screeningId),
                        courses,
                        scores);
            case AssessmentCompleted completed -> with(completed);
            case PatientMerged merged ->
                new Journey(patientId, registeredAt, merged.mergedAt(), screenings, courses, scores);
            case PatientErased _, PacketSubmitted _, QuestionsAnswered _ -> this;
            case AssessmentWorsened _, RiskFlagged _, RiskAcknowledgementMissed _, RiskAcknowledged _, RiskDecided _ ->
                this;
            case ConsentSigned _, ConsentRevoked _, ConsentRenewalNeeded _, ReadinessChanged _ -> this;
        };
    }

    /** This journey and what the event says of one of its courses. */
    public Journey with(CourseEvent event) {
        Course course = Facts.find(courses, event.subject(), Course::courseId)
                .orElseGet(() -> Course.of(event.subject()))
                .with(event);
        return new Journey(
                patientId, registeredAt, mergedAt, screenings, Facts.with(courses, course, Course::courseId), scores);
    }

    /** Whether this is a record of its own: of one person, one counts. */
    public boolean counts() {
        return mergedAt == null;
    }

    /** The screening with this id, if it has been heard of. */
    public @Nullable Screening screening(@Nullable String screeningId) {
        return screeningId == null
                ? null
                : Facts.find(screenings, screeningId, Screening::screeningId).orElse(null);
    }

    private Journey with(AssessmentCompleted completed) {
        Score score = new Score(
                completed.assessmentId(),
                completed.instrument(),
                completed.total(),
                completed.band(),
                Occasion.of(completed.occasion()),
                completed.sessionId(),
                completed.sessionNumber(),
                completed.takenAt());
        return new Journey(
                patientId, registeredAt, mergedAt, screenings, courses, Facts.with(scores, score, Score::assessmentId));
    }

    private static Screening screening(PatientScreened screened) {
        return new Screening(
                screened.screeningId(),
                screened.outcome().equals("ELIGIBLE"),
                screened.decidedAt(),
                screened.baselinePhq9(),
                screened.baselineGad7());
    }
}
