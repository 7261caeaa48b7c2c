package health.daybreak.reporting.session;

import java.util.Collection;
import java.util.function.Predicate;

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
        return new SessionCounts(
                sessions.size(),
                count(sessions, SessionStatus.BOOKED),
                count(sessions, SessionStatus.IN_TREATMENT),
                count(sessions, SessionStatus.COMPLETED),
                count(sessions, SessionStatus.ABORTED),
                count(sessions, SessionStatus.CANCELLED),
                count(sessions, SessionCounts::cancelledLate),
                count(sessions, SessionStatus.MISSED),
                count(sessions, session -> !session.visit().alerts().isEmpty()),
                sessions.stream()
                        .mapToInt(session -> session.visit().alerts().size())
                        .sum(),
                count(sessions, session -> !session.visit().holds().isEmpty()));
    }

    private static boolean cancelledLate(Session session) {
        Session.Cancellation cancellation = session.cancellation();
        return session.status() == SessionStatus.CANCELLED && cancellation != null && cancellation.late();
    }

    private static int count(Collection<Session> sessions, SessionStatus status) {
        return count(sessions, session -> session.status() == status);
    }

    private static int count(Collection<Session> sessions, Predicate<Session> counted) {
        return (int) sessions.stream().filter(counted).count();
    }
}
