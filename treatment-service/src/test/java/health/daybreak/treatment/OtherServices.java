package health.daybreak.treatment;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.staff.Credential;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What intake and scheduling would say about a patient in good order, at this moment. */
record OtherServices(Visit visit, Route route, Instant now) {

    SessionBooked sessionBooked() {
        return new SessionBooked(
                visit.sessionId(),
                visit.courseId(),
                visit.patientId(),
                1,
                6,
                "INDUCTION",
                route.name(),
                now,
                now.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                route == Route.KAP ? "staff-therapist" : null,
                now.minus(Duration.ofDays(3)));
    }

    CourseStarted courseStarted() {
        return new CourseStarted(
                visit.courseId(),
                visit.patientId(),
                "screening-" + visit.patientId(),
                "protocol-" + route,
                1,
                route.name(),
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                route.infused() ? 40 : null,
                "staff-prescriber",
                now.minus(Duration.ofDays(4)),
                route == Route.KAP);
    }

    /** The conversation before the first dose. */
    ConversationBooked preparationBooked() {
        return new ConversationBooked(
                visit.preparationId(),
                visit.courseId(),
                visit.patientId(),
                "PREPARATION",
                1,
                now.minus(Duration.ofDays(2)),
                now.minus(Duration.ofDays(2)).plus(Duration.ofMinutes(90)),
                "America/New_York",
                "room-a",
                "staff-therapist",
                now.minus(Duration.ofDays(4)));
    }

    ConversationHeld preparationHeld() {
        return new ConversationHeld(visit.preparationId(), visit.courseId(), visit.patientId(), "staff-therapist", now);
    }

    PatientScreened screened() {
        return new PatientScreened(
                "screening-" + visit.patientId(),
                visit.patientId(),
                "ELIGIBLE",
                "TREATMENT_RESISTANT_DEPRESSION",
                List.of(),
                "staff-prescriber",
                now.minus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(80)),
                new BigDecimal("70.0"),
                new BigDecimal("172"),
                17,
                11,
                2);
    }

    /** All that the route needs; the treatment's own consent is {@code consent-<patient>}. */
    List<ConsentSigned> consentsSigned() {
        return route.consentsNeeded().stream()
                .map(scope -> new ConsentSigned(
                        (scope.equals(route.consentScope()) ? "consent-" : scope + "-") + visit.patientId(),
                        visit.patientId(),
                        scope,
                        "2026-1",
                        now.minus(Duration.ofDays(9)),
                        now.plus(Duration.ofDays(300))))
                .toList();
    }

    /** Everything that is wanted of the patient is done and counts. */
    ReadinessChanged tested() {
        return new ReadinessChanged(
                visit.patientId(),
                List.of(new ReadinessItem("METABOLIC_PANEL", "DONE", now.plus(Duration.ofDays(80)), List.of("DOSING"))),
                now.minus(Duration.ofDays(10)));
    }

    AssessmentCompleted riskScreened(String assessmentId, String band) {
        return new AssessmentCompleted(
                assessmentId + "-" + visit.patientId(),
                visit.patientId(),
                "C-SSRS",
                "1",
                null,
                band,
                "BEFORE_SESSION",
                visit.sessionId(),
                1,
                now);
    }

    StaffUpdated staff(String staffId, String name, String role) {
        List<Credential> credentials = Stream.of("LICENCE", "BOARD_CERTIFICATION", "DEA_REGISTRATION", "ACLS")
                .map(kind -> new Credential(kind, LocalDate.of(2099, 12, 31)))
                .toList();
        return new StaffUpdated(staffId, name, List.of(role), credentials, true, now);
    }
}
