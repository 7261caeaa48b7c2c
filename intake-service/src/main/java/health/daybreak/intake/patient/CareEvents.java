package health.daybreak.intake.patient;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each event means for a patient's stage and story. */
final class CareEvents {

    private CareEvents() {}

    static @Nullable Patient of(Patient patient, PatientEvent event) {
        Care care = patient.care();
        return switch (event) {
            case PatientRegistered registered -> null;
            case AssessmentCompleted done ->
                patient.heard(
                        care.screeningHasBegun(),
                        new StoryEntry(done.takenAt(), "ASSESSMENT_COMPLETED", done.assessmentId(), result(done)));
            case PatientScreened screened ->
                patient.heard(
                        care.decided(Stage.valueOf(screened.outcome()), screened.decidedAt(), screened.validUntil()),
                        new StoryEntry(screened.decidedAt(), "SCREENED", screened.screeningId(), screened.outcome()));
            case RiskFlagged flagged ->
                patient.heard(
                        care,
                        new StoryEntry(
                                flagged.flaggedAt(), "RISK_FLAGGED", flagged.assessmentId(), flagged.riskLevel()));
            case RiskAcknowledged taken ->
                patient.heard(
                        care,
                        new StoryEntry(
                                taken.acknowledgedAt(),
                                "RISK_ACKNOWLEDGED",
                                taken.assessmentId(),
                                taken.disposition()));
            case ConsentSigned signed ->
                patient.heard(
                        care, new StoryEntry(signed.signedAt(), "CONSENT_SIGNED", signed.consentId(), signed.scope()));
            case ConsentRevoked revoked ->
                patient.heard(
                        care,
                        new StoryEntry(revoked.revokedAt(), "CONSENT_REVOKED", revoked.consentId(), revoked.scope()));
        };
    }

    static @Nullable Patient of(Patient patient, CourseEvent event) {
        Care care = patient.care();
        return switch (event) {
            case CourseStarted started ->
                patient.heard(
                        care.course(
                                started.courseId(),
                                course -> course.started(
                                        started.startedAt(), started.route(), started.plannedSessions())),
                        new StoryEntry(started.startedAt(), "COURSE_STARTED", started.courseId(), started.route()));
            case CoursePhaseChanged changed ->
                patient.heard(
                        care.course(changed.courseId(), course -> course.inPhase(changed.toPhase())),
                        new StoryEntry(
                                changed.changedAt(), "COURSE_PHASE_CHANGED", changed.courseId(), changed.toPhase()));
            case CourseCompleted completed ->
                patient.heard(
                        care.course(completed.courseId(), course -> course.ended(completed.completedAt(), "COMPLETED")),
                        new StoryEntry(completed.completedAt(), "COURSE_COMPLETED", completed.courseId(), null));
            case CourseDiscontinued ended ->
                patient.heard(
                        care.course(ended.courseId(), course -> course.ended(ended.discontinuedAt(), "DISCONTINUED")),
                        new StoryEntry(ended.discontinuedAt(), "COURSE_DISCONTINUED", ended.courseId(), null));
        };
    }

    static @Nullable Patient of(Patient patient, SessionEvent event) {
        return switch (event) {
            case SessionBooked booked ->
                told(patient, booked.bookedAt(), "SESSION_BOOKED", booked.sessionId(), ordinal(booked));
            case SessionMoved moved -> told(patient, moved.movedAt(), "SESSION_MOVED", moved.sessionId(), null);
            case SessionCancelled cancelled ->
                told(patient, cancelled.cancelledAt(), "SESSION_CANCELLED", cancelled.sessionId(), null);
            case SessionMissed missed -> told(patient, missed.missedAt(), "SESSION_MISSED", missed.sessionId(), null);
            case SessionHeld held -> told(patient, held.heldAt(), "SESSION_HELD", held.sessionId(), held.verdict());
            case AlertRaised alert -> told(patient, alert.raisedAt(), "ALERT_RAISED", alert.sessionId(), alert.alert());
            case SessionAborted aborted ->
                told(patient, aborted.abortedAt(), "SESSION_ABORTED", aborted.sessionId(), null);
            case SessionCompleted completed ->
                patient.heard(
                        patient.care().course(completed.courseId(), CourseProgress::sessionCompleted),
                        new StoryEntry(
                                completed.completedAt(),
                                "SESSION_COMPLETED",
                                completed.sessionId(),
                                completed.number() + " (" + completed.route() + ")"));
            case SessionArrived arrived -> null;
            case DoseStarted started -> null;
            case DoseEnded ended -> null;
        };
    }

    private static Patient told(Patient patient, Instant at, String kind, String subject, @Nullable String detail) {
        return patient.heard(patient.care(), new StoryEntry(at, kind, subject, detail));
    }

    private static String ordinal(SessionBooked booked) {
        return booked.number() + " of " + booked.ofSessions();
    }

    private static String result(AssessmentCompleted done) {
        return done.instrument() + (done.total() == null ? "" : " " + done.total()) + " " + done.band();
    }
}
