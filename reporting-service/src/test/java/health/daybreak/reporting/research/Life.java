package health.daybreak.reporting.research;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one patient and somebody outside may know, and what the services say of it.
 *
 * @param days of completed sessions, where the clinic is
 */
record Life(
        String patientId,
        String ageBand,
        String gender,
        String indication,
        String route,
        @Nullable BigDecimal dose,
        List<LocalDate> days) {

    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final LocalTime ARRIVAL = LocalTime.of(17, 10);

    /** Somebody like many others, whose sessions are on these days after {@code first}. */
    static Life of(String patientId, LocalDate first, int... after) {
        List<LocalDate> days = new ArrayList<>();
        for (int day : after) {
            days.add(first.plusDays(day));
        }
        return new Life(patientId, "35-44", "female", "DEPRESSION", "IV", new BigDecimal("0.50"), days);
    }

    Life aged(String band) {
        return new Life(patientId, band, gender, indication, route, dose, days);
    }

    Life of(String otherGender) {
        return new Life(patientId, ageBand, otherGender, indication, route, dose, days);
    }

    Life treatedFor(String otherIndication) {
        return new Life(patientId, ageBand, gender, otherIndication, route, dose, days);
    }

    Instant end() {
        return at(days.getLast()).plus(Duration.ofHours(3));
    }

    ClinicEvent agrees() {
        return agrees(1);
    }

    /** The {@code number}th time, later than the time before. */
    ClinicEvent agrees(int number) {
        Instant at = at(days.getFirst()).minus(Duration.ofDays(9)).plus(Duration.ofDays(400L * (number - 1)));
        return new ConsentSigned(consent(number), patientId, "RESEARCH", "2026-11", at, at.plus(Duration.ofDays(3650)));
    }

    ClinicEvent takesItBack(Instant at) {
        return new ConsentRevoked(consent(1), patientId, "RESEARCH", at);
    }

    /** All that is said of the patient and one course, without a word about research. */
    List<ClinicEvent> events(int course) {
        List<ClinicEvent> events = new ArrayList<>();
        if (course == 1) {
            Instant asked = at(days.getFirst()).minus(Duration.ofDays(10));
            events.add(new PatientRegistered(patientId, "FORM", ageBand, gender, asked));
            events.add(scored("PHQ-9", "SCREENING", null, 20, asked));
            events.add(scored("AUDIT-C", "SCREENING", null, 9, asked));
        }
        String courseId = "course-" + course + "-of-" + patientId;
        events.add(new CourseStarted(
                courseId,
                patientId,
                "screening-of-" + patientId,
                "iv-induction",
                1,
                route,
                indication,
                days.size(),
                dose,
                40,
                "staff-prescriber",
                at(days.getFirst()).minus(Duration.ofDays(2))));
        for (int number = 1; number <= days.size(); number++) {
            session(courseId, number, events);
        }
        events.add(new CourseCompleted(courseId, patientId, days.size(), end()));
        events.add(scored("PHQ-9", "FOLLOW_UP", null, 6, end().plus(Duration.ofDays(20))));
        return events;
    }

    private void session(String courseId, int number, List<ClinicEvent> events) {
        String session = "session-" + number + "-of-" + courseId;
        Instant at = at(days.get(number - 1));
        events.add(new SessionBooked(
                session,
                courseId,
                patientId,
                number,
                days.size(),
                "INDUCTION",
                route,
                at,
                at.plusSeconds(7_200),
                ZONE.getId(),
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                at.minus(Duration.ofDays(1))));
        events.add(scored("PHQ-9", "BEFORE_SESSION", session, Math.max(0, 20 - number), at.minusSeconds(3_600)));
        events.add(new SessionCompleted(
                session,
                courseId,
                patientId,
                number,
                route,
                new BigDecimal("36.3"),
                at,
                at.plusSeconds(900),
                at.plusSeconds(3_300),
                at.plusSeconds(7_000),
                0,
                1,
                "staff-prescriber",
                at.plusSeconds(7_200)));
    }

    private AssessmentCompleted scored(
            String instrument, String occasion, @Nullable String session, int total, Instant at) {
        String id = "answers-" + instrument + "-" + at.toEpochMilli() + "-of-" + patientId;
        return new AssessmentCompleted(id, patientId, instrument, "1", total, "MODERATE", occasion, session, null, at);
    }

    private String consent(int number) {
        return "consent-" + number + "-of-" + patientId;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(ARRIVAL).atZone(ZONE).toInstant();
    }
}
