package health.daybreak.intake.patient;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
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
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionConfirmed;
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
        return switch (event) {
            case PatientRegistered registered -> null;
            case PatientMerged merged -> null;
            case PatientErased erased -> null;
            case PacketSubmitted done -> told(patient, done.submittedAt(), "PACKET_SUBMITTED", done.packetId(), null);
            // What was answered is in the story by its scores.
            case QuestionsAnswered done -> null;
            case AssessmentCompleted done -> heard(patient, done);
            case PatientScreened screened -> heard(patient, screened);
            case RiskFlagged flagged ->
                told(patient, flagged.flaggedAt(), "RISK_FLAGGED", flagged.assessmentId(), flagged.riskLevel());
            case RiskAcknowledged taken ->
                told(patient, taken.acknowledgedAt(), "RISK_ACKNOWLEDGED", taken.assessmentId(), taken.disposition());
            case RiskAcknowledgementMissed missed ->
                told(patient, missed.noticedAt(), "RISK_OVERDUE", missed.assessmentId(), missed.riskLevel());
            case RiskDecided decided ->
                told(patient, decided.decidedAt(), "RISK_DECIDED", decided.assessmentId(), decided.decision());
            case AssessmentWorsened worse ->
                told(
                        patient,
                        worse.notedAt(),
                        "RISK_WORSENING",
                        worse.assessmentId(),
                        worse.instrument() + " " + worse.baselineTotal() + " to " + worse.total());
            case ConsentSigned signed ->
                told(patient, signed.signedAt(), "CONSENT_SIGNED", signed.consentId(), signed.scope());
            case ConsentRevoked revoked ->
                told(patient, revoked.revokedAt(), "CONSENT_REVOKED", revoked.consentId(), revoked.scope());
            case ConsentRenewalNeeded needed ->
                told(patient, needed.noticedAt(), "CONSENT_RENEWAL_NEEDED", needed.scope(), needed.reason());
            case ReadinessChanged changed -> null;
        };
    }

    static @Nullable Patient of(Patient patient, CourseEvent event) {
        return switch (event) {
            case CourseStarted started -> heard(patient, started);
            case CoursePhaseChanged changed -> heard(patient, changed);
            case CourseCompleted completed ->
                ended(patient, completed.courseId(), completed.completedAt(), "COMPLETED");
            case CoursePaused paused ->
                patient.heard(
                        patient.care().course(paused.courseId(), course -> course.paused(paused.pausedAt())),
                        new StoryEntry(paused.pausedAt(), "COURSE_PAUSED", paused.courseId(), paused.reason()));
            case CourseResumed resumed ->
                patient.heard(
                        patient.care().course(resumed.courseId(), course -> course.paused(null)),
                        new StoryEntry(resumed.resumedAt(), "COURSE_RESUMED", resumed.courseId(), null));
            case CourseDiscontinued ended -> ended(patient, ended.courseId(), ended.discontinuedAt(), "DISCONTINUED");
        };
    }

    private static Patient heard(Patient patient, AssessmentCompleted done) {
        String result = done.instrument() + (done.total() == null ? "" : " " + done.total()) + " " + done.band();
        return patient.heard(
                patient.care().screeningHasBegun(),
                new StoryEntry(done.takenAt(), "ASSESSMENT_COMPLETED", done.assessmentId(), result));
    }

    private static Patient heard(Patient patient, PatientScreened screened) {
        Stage decision = Stage.valueOf(screened.outcome());
        return patient.heard(
                patient.care().decided(decision, screened.decidedAt(), screened.validUntil()),
                new StoryEntry(screened.decidedAt(), "SCREENED", screened.screeningId(), screened.outcome()));
    }

    private static Patient heard(Patient patient, CourseStarted started) {
        Care care = patient.care()
                .course(
                        started.courseId(),
                        course -> course.started(started.startedAt(), started.route(), started.plannedSessions()));
        return patient.heard(
                care, new StoryEntry(started.startedAt(), "COURSE_STARTED", started.courseId(), started.route()));
    }

    private static Patient heard(Patient patient, CoursePhaseChanged changed) {
        Care care = patient.care().course(changed.courseId(), course -> course.inPhase(changed.toPhase()));
        return patient.heard(
                care,
                new StoryEntry(changed.changedAt(), "COURSE_PHASE_CHANGED", changed.courseId(), changed.toPhase()));
    }

    private static Patient ended(Patient patient, String courseId, Instant at, String how) {
        Care care = patient.care().course(courseId, course -> course.ended(at, how));
        return patient.heard(care, new StoryEntry(at, "COURSE_" + how, courseId, null));
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
                patient.heard(
                        aborted.doseGiven() ? patient.care().held(HeldSession.of(aborted)) : patient.care(),
                        new StoryEntry(aborted.abortedAt(), "SESSION_ABORTED", aborted.sessionId(), null));
            case SessionCompleted completed ->
                patient.heard(
                        patient.care()
                                .course(completed.courseId(), CourseProgress::sessionCompleted)
                                .held(HeldSession.of(completed)),
                        new StoryEntry(
                                completed.completedAt(),
                                "SESSION_COMPLETED",
                                completed.sessionId(),
                                completed.number() + " (" + completed.route() + ")"));
            case ConversationHeld held ->
                told(patient, held.heldAt(), "CONVERSATION_HELD", held.conversationId(), null);
            case ConversationNotHeld corrected ->
                told(patient, corrected.correctedAt(), "CONVERSATION_NOT_HELD", corrected.conversationId(), null);
            case ConversationEvent conversation -> null;
            case SessionConfirmed confirmed -> null;
            case SessionArrived arrived -> null;
            case DoseStarted started -> null;
            case DoseEnded ended -> null;
            case SessionCharted charted -> null;
            case RideAnswered ride -> null;
            case GateOverridden overridden -> null;
            case ExposureChecked checked -> null;
            case AdverseEventRecorded recorded -> AdverseEventStory.of(patient, recorded);
        };
    }

    private static Patient told(Patient patient, Instant at, String kind, String subject, @Nullable String detail) {
        return patient.heard(patient.care(), new StoryEntry(at, kind, subject, detail));
    }

    private static String ordinal(SessionBooked booked) {
        return booked.number() + " of " + booked.ofSessions();
    }
}
