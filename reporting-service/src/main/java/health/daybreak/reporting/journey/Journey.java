package health.daybreak.reporting.journey;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.offers.OfferEvent;
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
import health.daybreak.events.patients.Reason;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.ExposureChecked;
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
 * @param duties what is owed to the patient beside the sessions
 * @param offers places that came free and were offered to the patient
 */
public record Journey(
        String patientId,
        @Nullable Instant registeredAt,
        @Nullable Instant mergedAt,
        List<Screening> screenings,
        List<Course> courses,
        List<Score> scores,
        Duties duties,
        List<Offer> offers) {

    public Journey {
        screenings = List.copyOf(screenings);
        courses = List.copyOf(courses);
        scores = List.copyOf(scores);
        // A generation of an earlier shape kept none.
        duties = duties == null ? Duties.NONE : duties;
        offers = offers == null ? List.of() : List.copyOf(offers);
    }

    /** A patient of whom nothing is known yet. */
    public static Journey of(String patientId) {
        return new Journey(patientId, null, null, List.of(), List.of(), List.of(), Duties.NONE, List.of());
    }

    /** This journey and what the event says; the same journey when it says nothing that counts here. */
    public Journey with(PatientEvent event) {
        return switch (event) {
            case PatientRegistered registered ->
                new Journey(
                        patientId, registered.registeredAt(), mergedAt, screenings, courses, scores, duties, offers);
            case PatientScreened screened ->
                new Journey(
                        patientId,
                        registeredAt,
                        mergedAt,
                        Facts.with(screenings, screening(screened), Screening::screeningId),
                        courses,
                        scores,
                        duties,
                        offers);
            case AssessmentCompleted completed -> with(completed);
            case PatientMerged merged ->
                new Journey(patientId, registeredAt, merged.mergedAt(), screenings, courses, scores, duties, offers);
            case PatientErased _, PacketSubmitted _, QuestionsAnswered _ -> this;
            case AssessmentWorsened _, RiskAcknowledgementMissed _, ReadinessChanged _ -> this;
            case RiskFlagged flagged -> with(duties.with(flagged));
            case RiskAcknowledged acknowledged -> with(duties.with(acknowledged));
            case RiskDecided decided -> with(duties.with(decided));
            case ConsentSigned signed -> with(duties.with(signed));
            case ConsentRevoked revoked -> with(duties.with(revoked));
            case ConsentRenewalNeeded needed -> with(duties.with(needed));
        };
    }

    /** This journey and what the event says of one of its courses. */
    public Journey with(CourseEvent event) {
        Course course = Facts.find(courses, event.subject(), Course::courseId)
                .orElseGet(() -> Course.of(event.subject()))
                .with(event);
        return new Journey(
                patientId,
                registeredAt,
                mergedAt,
                screenings,
                Facts.with(courses, course, Course::courseId),
                scores,
                duties,
                offers);
    }

    /** This journey and which long-term checks were made. */
    public Journey with(ExposureChecked event) {
        return with(duties.with(event));
    }

    /** This journey and what the event says of a place that was offered. */
    public Journey with(OfferEvent event) {
        Offer offer = Facts.find(offers, event.subject(), Offer::offerId)
                .orElseGet(() -> Offer.of(event.subject()))
                .with(event);
        return new Journey(
                patientId,
                registeredAt,
                mergedAt,
                screenings,
                courses,
                scores,
                duties,
                Facts.with(offers, offer, Offer::offerId));
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

    private Journey with(Duties owed) {
        return new Journey(patientId, registeredAt, mergedAt, screenings, courses, scores, owed, offers);
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
                patientId,
                registeredAt,
                mergedAt,
                screenings,
                courses,
                Facts.with(scores, score, Score::assessmentId),
                duties,
                offers);
    }

    private static Screening screening(PatientScreened screened) {
        return new Screening(
                screened.screeningId(),
                screened.outcome().equals("ELIGIBLE"),
                screened.decidedAt(),
                screened.baselinePhq9(),
                screened.baselineGad7(),
                screened.reasons().stream()
                        .filter(reason -> reason.severity().equals("BLOCK"))
                        .map(Reason::ruleId)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
