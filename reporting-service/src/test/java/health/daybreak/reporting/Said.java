package health.daybreak.reporting;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.Reason;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionMoved;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events with every detail that no figure depends on filled in. */
final class Said {

    private Said() {}

    static PatientScreened screened(
            String patient, String outcome, @Nullable Integer baselinePhq9, Instant at, String... blocks) {
        return new PatientScreened(
                "screening-" + patient,
                patient,
                outcome,
                "DEPRESSION",
                Stream.concat(
                                Stream.of(blocks).map(rule -> new Reason(rule, 1, "BLOCK")),
                                Stream.of(new Reason("note.benzodiazepine", 1, "NOTE")))
                        .toList(),
                "staff-prescriber",
                at,
                at.plus(Duration.ofDays(90)),
                null,
                null,
                baselinePhq9,
                null,
                2);
    }

    static CourseStarted started(String course, String patient, String route, Instant at) {
        return new CourseStarted(
                course,
                patient,
                "screening-" + patient,
                route.toLowerCase(Locale.ROOT) + "-induction",
                1,
                route,
                "DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                "staff-prescriber",
                at);
    }

    static SessionBooked booked(
            String session, String course, String patient, int number, String phase, Instant startsAt, Instant at) {
        return new SessionBooked(
                session,
                course,
                patient,
                number,
                6,
                phase,
                "IV",
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                at);
    }

    static SessionMoved moved(String session, String course, String patient, Instant from, Instant to, Instant at) {
        return new SessionMoved(
                session,
                course,
                patient,
                to,
                to.plus(Duration.ofHours(2)),
                "chair-2",
                "staff-nurse",
                "staff-prescriber",
                null,
                from,
                "PATIENT_REQUEST",
                at);
    }

    static DoseStarted doseStarted(String session, String course, String patient, String kilograms, Instant at) {
        return new DoseStarted(
                session,
                course,
                patient,
                "IV",
                new BigDecimal("36.3"),
                new BigDecimal(kilograms),
                40,
                "staff-nurse",
                at.plusSeconds(900));
    }

    static SessionCompleted completed(
            String session, String course, String patient, int number, String milligrams, Instant arrived) {
        return new SessionCompleted(
                session,
                course,
                patient,
                number,
                "IV",
                new BigDecimal(milligrams),
                arrived,
                arrived.plusSeconds(900),
                arrived.plusSeconds(3_300),
                arrived.plusSeconds(7_000),
                0,
                0,
                "staff-prescriber",
                arrived.plusSeconds(7_200));
    }

    static AdverseEventRecorded adverseEvent(
            String session, String course, String patient, int revision, int grade, boolean serious, Instant at) {
        return new AdverseEventRecorded(
                "adverse-" + session,
                session,
                course,
                patient,
                revision,
                "NAUSEA",
                grade,
                serious,
                "POSSIBLE",
                "NONE",
                "RECOVERING",
                false,
                at,
                at.plusSeconds(3_600L * revision));
    }

    static AssessmentCompleted scored(
            String id,
            String patient,
            String instrument,
            int total,
            String occasion,
            @Nullable String session,
            @Nullable Integer number,
            Instant at) {
        return new AssessmentCompleted(id, patient, instrument, "1", total, "MODERATE", occasion, session, number, at);
    }

    static AssessmentCompleted rated(
            String id,
            String patient,
            String band,
            String occasion,
            @Nullable String session,
            @Nullable Integer number,
            Instant at) {
        return new AssessmentCompleted(id, patient, "C-SSRS", "1", null, band, occasion, session, number, at);
    }

    static NotificationSent reminded(String patient, String session, Instant at) {
        return new NotificationSent(
                "reminder-" + session, patient, "reminder-24h", session, "EMAIL", "last-reminder", 1, at);
    }
}
