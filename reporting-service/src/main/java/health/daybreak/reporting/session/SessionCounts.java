package health.daybreak.reporting.session;

import java.util.Collection;

/**
 * So many sessions of each status, and what happened in them.
 *
 * @param cancelledLate how many of the cancelled were cancelled too late for somebody else to have the chair
 * @param withAlerts how many sessions had at least one alert
 * @param alerts how many alerts there were in all
 * @param withHolds how many sessions the gate before the dose held or stopped at least once
 */
public record SessionCounts(
        int sessions,
        int booked,
        int inTreatment,
        int completed,
        int aborted,
        int cancelled,
        int cancelledLate,
        int missed,
        int withAlerts,
        int alerts,
        int withHolds) {

    static SessionCounts of(Collection<Session> sessions) {
        int open = count(sessions, SessionFigure.OPEN);
        int inTreatment = (int) sessions.stream()
                .filter(session -> session.status() == SessionStatus.IN_TREATMENT)
                .count();
        return new SessionCounts(
                sessions.size(),
                open - inTreatment,
                inTreatment,
                count(sessions, SessionFigure.COMPLETED),
                count(sessions, SessionFigure.ABORTED),
                count(sessions, SessionFigure.CANCELLED),
                count(sessions, SessionFigure.CANCELLED_LATE),
                count(sessions, SessionFigure.MISSED),
                count(sessions, SessionFigure.WITH_ALERTS),
                sessions.stream()
                        .mapToInt(session -> session.visit().alerts().size())
                        .sum(),
                count(sessions, SessionFigure.WITH_HOLDS));
    }

    private static int count(Collection<Session> sessions, SessionFigure figure) {
        return (int) sessions.stream().filter(figure::counts).count();
    }
}
