package health.daybreak.systemtests.bench;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.platform.aggregate.Envelope;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the services would say of a patient who is found eligible and treated: as many events as are wanted. */
final class PatientStories {

    /** One event as it would be published. */
    record Told(Envelope envelope, ClinicEvent event) {}

    private static final Instant OPENED = Instant.parse("2025-01-06T15:00:00Z");
    private static final int BEFORE_THE_FIRST_SESSION = 4;
    private static final int OF_A_SESSION = 7;
    private static final BigDecimal WEIGHT = new BigDecimal("72");

    private PatientStories() {}

    /** About {@code events} events of one patient, each an hour after the one before. */
    static List<Told> of(String clinic, int number, int events) {
        String patient = clinic + "-" + number;
        Instant at = OPENED.plus(Duration.ofHours(number % 2_000));
        List<ClinicEvent> said = new ArrayList<>(before(patient, at, number));
        int sessions = Math.max(1, (events - BEFORE_THE_FIRST_SESSION) / OF_A_SESSION);
        for (int session = 1; session <= sessions; session++) {
            said.addAll(session(patient, session, sessions, at.plus(Duration.ofDays(3L * session)), number));
        }
        return told(clinic, said, at);
    }

    private static List<ClinicEvent> before(String patient, Instant at, int number) {
        return List.of(
                new PatientRegistered(patient, "FORM", "35-44", "female", at),
                scored(patient, "PHQ-9", 15 + number % 12, "SCREENING", 0, at),
                new PatientScreened(
                        patient + "-screening",
                        patient,
                        "ELIGIBLE",
                        "DEPRESSION",
                        List.of(),
                        "staff-prescriber",
                        at,
                        at.plus(Duration.ofDays(90)),
                        WEIGHT,
                        null,
                        15 + number % 12,
                        10,
                        2),
                new CourseStarted(
                        patient + "-course",
                        patient,
                        patient + "-screening",
                        number % 2 == 0 ? "iv-induction" : "im-induction",
                        1,
                        number % 2 == 0 ? "IV" : "IM",
                        "DEPRESSION",
                        6,
                        new BigDecimal("0.5"),
                        40,
                        "staff-prescriber",
                        at,
                        null));
    }

    private static List<ClinicEvent> session(String patient, int number, int of, Instant at, int seed) {
        String session = patient + "-session-" + number;
        String course = patient + "-course";
        int total = Math.max(0, 15 + seed % 12 - number * (seed % 4));
        return List.of(
                new SessionBooked(
                        session,
                        course,
                        patient,
                        number,
                        of,
                        number <= 6 ? "INDUCTION" : "MAINTENANCE",
                        "IV",
                        at,
                        at.plus(Duration.ofHours(2)),
                        "America/New_York",
                        "chair-1",
                        "staff-nurse",
                        "staff-prescriber",
                        null,
                        at.minus(Duration.ofDays(3))),
                new NotificationSent(
                        session + "-reminder",
                        patient,
                        "reminder-24h",
                        session,
                        "EMAIL",
                        "last-reminder",
                        1,
                        at.minus(Duration.ofDays(1))),
                scored(patient, "PHQ-9", total, "BEFORE_SESSION", number, at),
                scored(patient, "GAD-7", total / 2, "BEFORE_SESSION", number, at),
                new SessionArrived(session, course, patient, at),
                new DoseStarted(
                        session,
                        course,
                        patient,
                        "IV",
                        new BigDecimal("36"),
                        WEIGHT,
                        40,
                        "staff-nurse",
                        at.plusSeconds(900)),
                new SessionCompleted(
                        session,
                        course,
                        patient,
                        number,
                        "IV",
                        new BigDecimal("36"),
                        at,
                        at.plusSeconds(900),
                        at.plusSeconds(3_300),
                        at.plusSeconds(7_000),
                        0,
                        0,
                        "staff-prescriber",
                        at.plusSeconds(7_200)));
    }

    private static AssessmentCompleted scored(
            String patient, String instrument, int total, String occasion, int number, Instant at) {
        return new AssessmentCompleted(
                patient + "-" + instrument + "-" + number,
                patient,
                instrument,
                "1",
                total,
                "MODERATE",
                occasion,
                number == 0 ? null : patient + "-session-" + number,
                number == 0 ? null : number,
                at);
    }

    private static List<Told> told(String clinic, List<ClinicEvent> events, Instant from) {
        Map<String, Long> last = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (ClinicEvent event : events) {
            EventType<?> type = EventCatalogue.of(event);
            told.add(new Told(
                    new Envelope(
                            UUID.randomUUID().toString(),
                            type.name(),
                            type.source(),
                            event.subject(),
                            last.merge(type.source() + " " + event.subject(), 1L, Long::sum),
                            event.key(),
                            from.plus(Duration.ofHours(told.size())),
                            clinic,
                            "staff-bench",
                            "bench",
                            null,
                            null),
                    event));
        }
        return told;
    }
}
