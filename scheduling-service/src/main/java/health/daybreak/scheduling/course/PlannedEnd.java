package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a course has come to the end that was planned for it. */
record PlannedEnd(Course course, Instant now) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    /** A visit that is in the way. */
    record StillToCome(String visitId, Part part, int number, SessionStatus status, Instant startsAt) {

        private static StillToCome of(CourseSession visit) {
            return new StillToCome(visit.sessionId(), visit.part(), visit.number(), visit.status(), visit.startsAt());
        }
    }

    /** Refused (409) before the induction is over, and while a dose or a conversation is to come or goes on. */
    void refuseUnlessReached() {
        SessionSeries.refuseIf(
                course.phase() == Phase.INDUCTION,
                "induction-not-over",
                "The induction of this course is not over. Give its sessions first, or end the course early.");
        List<CourseSession> visits = course.visits().stream()
                .filter(this::inTheWay)
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .toList();
        if (!visits.isEmpty()) {
            throw Refused.conflict(
                    "visits-to-come",
                    "The course has visits that are still open: "
                            + visits.stream().map(this::inWords).collect(Collectors.joining("; "))
                            + ". Give, cancel or mark as missed each session first; let each conversation take place, or"
                            + " move it to an earlier time, since the patient still needs it.",
                    Map.of("visits", visits.stream().map(StillToCome::of).toList()));
        }
    }

    /** A dose is open until somebody says what became of it, a conversation until its time is over. */
    private boolean inTheWay(CourseSession visit) {
        return visit.status().open()
                && (visit.dose() || visit.place().slot().endsAt().isAfter(now));
    }

    private String inWords(CourseSession visit) {
        ZoneId zone = course.zone();
        return visit.name() + ", " + WHEN.format(visit.startsAt().atZone(zone));
    }
}
