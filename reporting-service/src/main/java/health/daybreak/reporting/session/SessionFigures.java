package health.daybreak.reporting.session;

import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's sessions in numbers.
 *
 * @param total all of them, those without a known appointment too
 * @param periods by the clinic's local date of the appointment, the earliest first; periods without sessions are left out
 */
public record SessionFigures(SessionPeriod by, SessionCounts total, List<Period> periods) {

    /**
     * The sessions of one month or week.
     *
     * @param label for example {@code 2026-11} or, of an ISO week, {@code 2026-W47}
     */
    public record Period(String label, LocalDate from, LocalDate to, SessionCounts counts) {}

    /** Counts these sessions. */
    public static SessionFigures of(List<Session> sessions, SessionPeriod by) {
        Map<LocalDate, List<Session>> byFirstDay = new TreeMap<>();
        for (Session session : sessions) {
            LocalDate date = session.date();
            if (date != null) {
                byFirstDay
                        .computeIfAbsent(by.firstDay(date), first -> new ArrayList<>())
                        .add(session);
            }
        }
        List<Period> periods = byFirstDay.entrySet().stream()
                .map(entry -> new Period(
                        by.label(entry.getKey()),
                        entry.getKey(),
                        by.lastDay(entry.getKey()),
                        SessionCounts.of(entry.getValue())))
                .toList();
        return new SessionFigures(by, SessionCounts.of(sessions), periods);
    }

    /**
     * The sessions behind a count.
     *
     * @param from only those of this local date of the clinic or later; null for all, those without a known appointment too
     * @param to only those of this date or earlier; null for all
     */
    public static Behind behind(
            SessionFigure figure, @Nullable LocalDate from, @Nullable LocalDate to, List<Session> sessions) {
        return Behind.of(sessions.stream()
                .filter(session -> isWithin(session.date(), from, to))
                .map(session -> new Case(
                        session.patientId(),
                        session.sessionId(),
                        session.startsAt(),
                        Standing.of(figure.counts(session))))
                .toList());
    }

    private static boolean isWithin(@Nullable LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (date == null) {
            return from == null && to == null;
        }
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
